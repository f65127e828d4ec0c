"""The domain: conversation, overzicht, doorverwijzing, consent, storage.

Knows nothing of Rasa, Telegram, WhatsApp or HTML.
"""
