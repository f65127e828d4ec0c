"""Reads the words off photographs and PDFs, in a process of its own, without leaving a trace."""
