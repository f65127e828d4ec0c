"""Signed HTTPS calls to an organisation's own system (see docs/doorverwijzing/webhook.md)."""
