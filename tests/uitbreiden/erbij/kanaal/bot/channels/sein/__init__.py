"""A made-up platform."""
