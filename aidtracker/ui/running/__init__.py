"""From the start of the program to its end: opening a database, its window, keeping it safe."""
