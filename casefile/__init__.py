"""The domain: conversation, overzicht, doorverwijzing, consent, storage.

Imports nothing of Rasa, of a platform or of a web server.
"""
