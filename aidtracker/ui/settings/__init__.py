"""Settings: this site, the others, the window, and the data."""
