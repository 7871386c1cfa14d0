#!/usr/bin/env python3
"""Makes the documents of this folder, their reference texts and the lists. See README.md.

    python3 make.py                    all
    python3 make.py typst reportlab/form   only these producers or documents (the lists are always written)
"""

import importlib
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE / "sources"))

import content  # noqa: E402
import registry  # noqa: E402

# In this order: the last ones work on documents of the first.
MODULES = ["reportlab_pdf", "fpdf_pdf", "typst_pdf", "tex_pdf", "office_pdf", "web_pdf", "cairo_pdf", "groff_pdf", "ghostscript_pdf", "rework_pdf", "layouts_pdf"]


def main():
    wanted = sys.argv[1:]
    for module in MODULES:
        if (HERE / "sources" / f"{module}.py").exists():
            importlib.import_module(module)
    failed = False
    for document in registry.DOCUMENTS:
        name = f"{document.producer}/{document.name}"
        if wanted and document.producer not in wanted and name not in wanted:
            continue
        document.path.parent.mkdir(exist_ok=True)
        try:
            content.WRITTEN.clear()
            document.make(document.path)
            written = document.path.with_suffix(".written.txt")
            written.unlink(missing_ok=True)
            if document.words_only and content.WRITTEN:
                written.write_text("\n".join(content.WRITTEN) + "\n")
            read = HERE / f"{document.like}.pdf" if document.like else document.path
            subprocess.run(["pdftotext", "-q", "-enc", "UTF-8", read, document.path.with_suffix(".txt")], check=True)
            print(f"{document.path.stat().st_size:8} {document.path.with_suffix('.txt').stat().st_size:7} {name}", flush=True)
        except Exception as error:  # the other documents are still made
            failed = True
            print(f"FAILED {name}: {error}", flush=True)
    lists()
    return failed


def lists():
    made = [document for document in registry.DOCUMENTS if document.path.exists()]
    halves = {half: sorted(f"{d.producer}/{d.name}.pdf" for d in made if d.half == half) for half in ("tune", "test")}
    (HERE / "halves.json").write_text(json.dumps(halves, indent=2) + "\n")
    words = "".join(f"{d.producer}/{d.name}.pdf\n" for d in sorted(made, key=lambda d: d.path) if d.words_only)
    (HERE / "words-only.txt").write_text(words)


if __name__ == "__main__":
    sys.exit(main())
