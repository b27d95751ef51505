"""Opening what is a file: never a pipe, which would be waited for, and never a device, which may have no end."""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path

# Windows has neither: there opening a file never waits, and reads bytes only when that is asked for
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def open_regular(path: Path, *, follow_link: bool = True) -> io.BufferedReader:
    """The file at `path`, opened for its bytes. Raises OSError, with EINVAL where it is none."""
    handle = os.open(path, _FLAGS | (0 if follow_link else _NO_LINK))
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return os.fdopen(handle, "rb")
    os.close(handle)
    raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
