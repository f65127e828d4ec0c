"""The warm referral: its states, consents, package and the questions that lead to it."""
