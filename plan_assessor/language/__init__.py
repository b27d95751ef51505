"""The Lithuanian language: words in all their forms, dates, typography."""
