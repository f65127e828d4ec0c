"""Letters of our own wording to measure the letter reader with; no real letter, no real person."""
