"""Papers that a huurder sends or takes along, from what was said or confirmed here only."""
