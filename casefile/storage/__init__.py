"""Tables, encryption and the unit of work. Knows rows and bytes, no rules."""
