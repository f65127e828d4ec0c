"""What is known of a person, one record per field: read, checked, said back, corrected."""
