"""The fourteen points of a laatste kans, walked through at the pace of the huurder."""
