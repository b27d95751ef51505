"""How far results, reviewers and labels agree."""
