"""What the program says, in Lithuanian and English."""
