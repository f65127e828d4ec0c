"""One more of each: what CONTRIBUTING.md says that it touches is enough to make it work."""
