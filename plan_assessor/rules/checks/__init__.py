"""What a pack can ask of a plan: a module a kind of check, all of them in the registry."""
