"""What documents mean: Document → Plan."""
