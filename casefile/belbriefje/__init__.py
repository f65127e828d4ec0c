"""A call note: whom to call, the number, and three sentences to read aloud."""
