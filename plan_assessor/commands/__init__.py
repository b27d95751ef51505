"""The commands of `assess`, a module each."""
