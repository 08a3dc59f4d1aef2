"""AidTracker: humanitarian aid from the collection table to the sorting centre."""

__version__ = "0.1.0"
