"""The command ``zhtj``, also as ``python -m zhtj``."""

from __future__ import annotations

import signal
import sys

from zhtj._native import main as run

__all__ = ["main"]


def main() -> int:
    """Runs the command with the arguments of the process and gives its exit status."""
    # While native code runs, Python's own handler would only take a note of Ctrl-C.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return run(["zhtj", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
