"""Reminders of the day before the judge or of leaving: asked for, and stopped with one word."""
