"""Which version of the program this is: named in every report, and asked of the workers of a cluster."""

VERSION = "0.1.0"
