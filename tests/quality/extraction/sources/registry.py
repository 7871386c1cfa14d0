"""The list of documents, filled by the modules of this folder."""

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

ROOT = Path(__file__).resolve().parent.parent
# Producers that honour it write this date instead of today's.
EPOCH = "1577836800"


@dataclass
class Document:
    producer: str
    name: str
    kinds: list[str]
    half: str
    words_only: str | None
    make: Callable[[Path], None]
    like: str | None

    @property
    def path(self):
        return ROOT / self.producer / f"{self.name}.pdf"


DOCUMENTS: list[Document] = []


def document(producer, name, kinds, half, words_only=None, like=None):
    """Registers a function that writes the document to the path it is given.

    `words_only` is the reason why poppler's order of the words is no reference for this document; `like` is the
    undamaged document whose text is the reference for this one."""

    def register(make):
        DOCUMENTS.append(Document(producer, name, kinds.split(", "), half, words_only, make, like))
        return make

    return register


def run(*command, cwd=None, **env):
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH, "FORCE_SOURCE_DATE": "1", "TZ": "UTC"} | env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout.decode(errors='replace')[-3000:]}")


def scratch():
    return tempfile.TemporaryDirectory(prefix="extraction-")
