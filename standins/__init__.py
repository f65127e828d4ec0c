"""Small servers that behave like Telegram and WhatsApp, limits and faults included."""
