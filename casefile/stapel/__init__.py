"""The unopened pile: one envelope, one word, one date, at the own pace."""
