"""`python -m aidtracker` is the command `aidtracker`."""

import sys

from aidtracker.app import main

sys.exit(main())
