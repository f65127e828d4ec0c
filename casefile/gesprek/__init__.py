"""What is heard of a message, the same for every channel and every flow."""
