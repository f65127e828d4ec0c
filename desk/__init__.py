"""Pages for staff: doorverwijzingen, transcripts, links and cards."""
