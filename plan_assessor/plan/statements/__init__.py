"""What a plan says of itself as a whole, a topic a module."""
