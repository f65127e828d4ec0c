"""Drawing pictures that can be read on a phone. Knows no texts and no case."""
