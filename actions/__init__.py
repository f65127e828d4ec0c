"""Rasa custom actions: thin translations between Rasa and the rules in `casefile/`."""
