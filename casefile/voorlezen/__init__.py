"""A text as it is read aloud: what somebody asked to hear instead of read."""
