"""The plan beside its verdicts: its own paragraphs, tables or pages, with the quoted words marked."""
