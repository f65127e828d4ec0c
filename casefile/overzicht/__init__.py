"""Income and expenses of one household, on one page. Knows no chat platform and no Rasa."""
