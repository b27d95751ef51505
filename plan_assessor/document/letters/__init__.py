"""Whether letters make words, and which letters were meant where they do not."""
