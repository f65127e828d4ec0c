"""The emergency gate: tables of rules and the small language they are written in. Knows no flow."""
