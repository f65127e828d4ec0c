"""The recognisers of `bot/beslissen.py`, by what they listen for."""
