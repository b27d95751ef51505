"""Web pages, also those that are named .doc, stand in a letter, or were put into a document."""
