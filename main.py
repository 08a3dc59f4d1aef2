"""Runs AidTracker from a checkout: `python main.py`."""

import sys

from aidtracker.app import main

if __name__ == "__main__":
    sys.exit(main())
