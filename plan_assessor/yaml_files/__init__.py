"""YAML with the line and column of every mistake."""

# what people write themselves is not larger
MAX_BYTES = 1_000_000
