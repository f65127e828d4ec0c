"""What people write, as typed values: amounts, dates, sounds of words. Knows no flow, no text."""
