"""Databases as the first version wrote them, with conversations of made-up people.

Samira (web) sent an application in easier words, and was asked whether we may write first. A man on
Telegram is halfway through his overview, in easier words. Els (WhatsApp) has a preview before her.
"""
