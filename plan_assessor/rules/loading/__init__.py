"""A pack folder to a sound pack, every mistake with its place."""
