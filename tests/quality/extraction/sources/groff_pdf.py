"""groff: PostScript through ps2pdf, and its own PDF device."""

from pathlib import Path

import content
from content import LatinWriter
from registry import document, run, scratch


def groff(path, source, *options, device="ps"):
    with scratch() as folder:
        main = Path(folder, "main.tr")
        main.write_text(source)
        if device == "pdf":
            run("sh", "-c", f"groff -K utf8 -T pdf {' '.join(options)} main.tr > main.pdf", cwd=folder)
            path.write_bytes(Path(folder, "main.pdf").read_bytes())
        else:
            run("sh", "-c", f"groff -K utf8 -T ps -P -pa4 {' '.join(options)} main.tr > main.ps", cwd=folder)
            run("ps2pdf", "-dDeterministic", "main.ps", path, cwd=folder)


def safe(text):
    return text.replace("\\", "\\e")


def prose(writer, count, macro=".PP"):
    return "".join(f"{macro}\n{safe(text)}\n" for text in writer.paragraphs(count))


@document("groff", "manual-page", "code listings, bullet lists, running headers", "tune")
def manual_page(path):
    writer = LatinWriter(801)
    source = f'.TH LEDGERSUM 1 "1 January 2020" "ledgersum 2.4" "Office commands"\n.SH NAME\nledgersum \\- add up ledgers of fixed width\n.SH SYNOPSIS\n.B ledgersum\n[\\fB\\-f\\fR \\fIfile\\fR] [\\fB\\-\\-offset\\fR=\\fIn\\fR]\n.SH DESCRIPTION\n{prose(writer, 3)}'
    source += ".SH OPTIONS\n" + "".join(f".TP\n\\fB\\-{letter}\\fR \\fIvalue\\fR\n{safe(writer.sentence())}\n" for letter in "abcdef")
    source += ".SH EXAMPLE\n.nf\n.ft CW\n" + safe(content.CODE_PYTHON).replace("'", "\\(aq") + ".ft\n.fi\n.SH BUGS\n" + "".join(f".IP \\(bu 2\n{safe(writer.sentence())}\n" for _ in range(3))
    groff(path, source, "-man")


@document("groff", "two-column-paper", "two columns, footnotes, hyphenated justified text", "test")
def paper(path):
    writer = LatinWriter(802)
    source = f".TL\nOn the Flat Roofs of Offices\n.AU\nT. Feilding\n.AI\nUniversity of Växjö\n.AB\n{safe(writer.paragraph())}\n.AE\n.2C\n"
    for _ in range(6):
        source += f".NH 1\n{writer.heading()}\n{prose(writer, 2, '.PP')}\\**\n.FS\n{safe(writer.sentence())}\n.FE\n{prose(writer, 1, '.PP')}"
    groff(path, source, "-ms")


@document("groff", "tables", "financial tables", "tune", words_only="the table is read by columns or in patches")
def tables(path):
    writer = LatinWriter(803)
    source = ".TL\nAccounts of the Seed Breeders\n"
    for _ in range(3):
        source += f".LP\n{safe(writer.paragraph())}\n.TS\ncenter;\nl c r s r s\nl c r r r r\nl c r r r r.\n\tNote\tGroup\tParent\n\t\t2019\t2018\t2019\t2018\n_\n"
        source += "".join("\t".join(row) + "\n" for row in writer.table(14, 4)) + ".TE\n"
    groff(path, source, "-t", "-ms")


@document("groff", "formulae", "subscripts, superscripts and formulae", "test")
def formulae(path):
    writer = LatinWriter(804)
    forms = ["x = {-b +- sqrt {b sup 2 - 4 a c}} over {2 a}", "sum from {i=1} to n x sub i sup 2 = alpha", "int from 0 to inf e sup {- x} dx = 1", "lim from {h -> 0} {f(x+h) - f(x)} over h"]
    source = ".TL\nFormulae\n" + "".join(f".LP\n{safe(writer.paragraph())}\n.EQ\n{form}\n.EN\n" for form in forms)
    groff(path, source, "-e", "-ms")


@document("groff", "memorandum", "prose, bullet lists, small caps", "test")
def memorandum(path):
    writer = LatinWriter(805)
    source = ".TL\nMemorandum\n"
    for _ in range(4):
        source += f".SH\n{writer.heading()}\n.LP\n\\s-2WHEREAS\\s0 {safe(writer.sentence())}\n{prose(writer, 2)}" + "".join(f".IP \\(bu\n{safe(writer.sentence())}\n" for _ in range(3))
    groff(path, source, "-ms", device="pdf")
