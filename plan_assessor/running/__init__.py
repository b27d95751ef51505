"""From paths to results: dossiers, isolation, limits, cache, workers."""
