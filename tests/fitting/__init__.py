"""The weights by which contents tell the role of a field, fitted on plans that people have labelled."""
