"""Pictures of pages: found, straightened and recognised."""
