"""The texts a tenant reads, loaded from content/. Knows no flow and no channel."""
