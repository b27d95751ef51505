"""What files say: any file → Document."""
