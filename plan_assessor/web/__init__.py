"""The page: upload a plan, read its verdicts beside it, say where you disagree. Needs the extra `web`."""
