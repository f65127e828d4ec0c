"""Measures the product under load beside stock Rasa, in one run on one machine."""
