"""Where somebody stands on the road from missed rent to eviction, and what can be done."""
