"""The web chat: our own page, which works without JavaScript."""
