"""Tables of a page: by their rulings, by white space, over several pages."""
