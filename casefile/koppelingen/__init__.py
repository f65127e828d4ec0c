"""How a huurder finds the chat and keeps it: links on a card, and codes to go on elsewhere."""
