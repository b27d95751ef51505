"""What changed between two assessments, or two sets of them."""
