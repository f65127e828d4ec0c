"""The encoder as it was tuned on nlu_data, and what makes it anew (`make encoder`).

The product uses `tuned` and `packed` alone; the rest needs torch, or is for making it.
"""
