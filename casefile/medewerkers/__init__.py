"""Who of an organisation may do what. Knows no page and no password."""
