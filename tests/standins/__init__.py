"""The stand-ins themselves, which `make run` can start."""
