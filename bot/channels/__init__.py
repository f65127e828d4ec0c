"""One folder per platform: it receives into the inbox and sends from the outbox."""
