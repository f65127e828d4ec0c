"""From the words of a letter to what it is and what it says. Pure; knows no picture."""
