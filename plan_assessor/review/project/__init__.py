"""A project: municipalities, their documents and consultations, and the period that a report speaks of."""
