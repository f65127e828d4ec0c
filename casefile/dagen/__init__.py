"""What a day in a message is of: the judge, leaving, paying, a letter, or nothing that was said."""
