"""Home: where everything is, what waits, what was given."""
