"""A day that matters, as a file for somebody's own calendar."""
