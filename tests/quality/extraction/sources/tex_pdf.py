"""pdfLaTeX, XeLaTeX and LuaLaTeX of TeX Live, and sources that ghostscript_pdf.py runs through dvips."""

import shutil
from pathlib import Path

import content
from content import PlainWriter, Writer
from registry import document, run, scratch

AMIRI = "/usr/share/fonts/opentype/fonts-hosny-amiri/"


def safe(text):
    for sign, escape in (("\\", r"\textbackslash{}"), ("&", r"\&"), ("%", r"\%"), ("$", r"\$"), ("#", r"\#"), ("_", r"\_"), ("£", r"\pounds{}")):
        text = text.replace(sign, escape)
    return text


def old(text):
    """For the 8-bit engines."""
    return safe(text).replace("–", "--")


def prose(writer, count, escape=old):
    return "\n\n".join(escape(text) for text in writer.paragraphs(count))


def tex(engine, path, preamble, body, options="11pt,a4paper", kind="article", passes=2, out="pdf"):
    with scratch() as folder:
        fixed = r"\pdfinfoomitdate=1 \pdftrailerid{}" if engine == "pdflatex" else ""
        Path(folder, "main.tex").write_text(f"{fixed}\\documentclass[{options}]{{{kind}}}\n{preamble}\n\\begin{{document}}\n{body}\n\\end{{document}}\n")
        for _ in range(passes):
            run(engine, "-interaction=nonstopmode", "-halt-on-error", "main.tex", cwd=folder)
        if out:
            shutil.copy(Path(folder, f"main.{out}"), path)
        return folder


def rows(table):
    return "\n".join(" & ".join(old(cell) for cell in row) + r" \\" for row in table)


FANCY = r"\usepackage{fancyhdr}\pagestyle{fancy}\fancyhead[L]{\leftmark}\fancyhead[R]{Dunmarrow Textiles}\fancyfoot[C]{-- \thepage\ --}"


@document("pdflatex", "hyphenated-prose", "prose, hyphenated justified text, ligatures, running headers", "tune")
def hyphenated(path):
    writer = PlainWriter(401)
    body = "".join(f"\\section{{{old(writer.heading())}}}\n{prose(writer, 3)}\n\n" for _ in range(5))
    tex("pdflatex", path, FANCY + r"\usepackage[margin=4.5cm]{geometry}", body)


@document("pdflatex", "two-column-paper", "two columns, footnotes, subscripts, superscripts and formulae", "test", words_only="the lines of both columns are read across the gutter")
def two_columns(path):
    writer = PlainWriter(402)
    body = r"\title{On the Efficiency of Offices}\author{R. Affleck \and T. Feilding\thanks{Supported by the Waffle Fund.}}\date{}\maketitle\begin{abstract}" + prose(writer, 1) + r"\end{abstract}"
    for number in range(5):
        body += f"\\section{{{old(writer.heading())}}}\n{prose(writer, 2)}\\footnote{{{old(writer.sentence())}}} Let $x_{{i}}^2 \\le \\alpha$ for $i=1,\\dots,n$, so that\n"
        body += r"\begin{equation}\sum_{i=1}^{n} x_i^2 = \int_0^1 f(t)\,dt + O(h^{3})\end{equation}" + prose(writer, 2) + "\n\n"
    tex("pdflatex", path, r"\usepackage{amsmath}", body, options="10pt,twocolumn,a4paper")


@document("pdflatex", "three-columns", "three columns, hyphenated justified text", "tune")
def three(path):
    writer = PlainWriter(403)
    body = r"\begin{multicols}{3}[\section*{The Parish Intelligencer}]" + "".join(f"\\subsection*{{{old(writer.heading())}}}\n{prose(writer, 2)}\n\n" for _ in range(9)) + r"\end{multicols}"
    tex("pdflatex", path, r"\usepackage{multicol,mathptmx}\usepackage[T1]{fontenc}\usepackage[margin=2cm]{geometry}", body, options="10pt,a4paper")


@document("pdflatex", "formulae", "subscripts, superscripts and formulae", "tune")
def formulae(path):
    writer = PlainWriter(404)
    forms = [r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}", r"\int_{-\infty}^{\infty} e^{-x^2}\,dx = \sqrt{\pi}", r"\sum_{k=0}^{n}\binom{n}{k} = 2^n",
             r"\begin{pmatrix} a_{11} & a_{12} \\ a_{21} & a_{22} \end{pmatrix}", r"\nabla\cdot\mathbf{E} = \rho/\varepsilon_0", r"\forall \epsilon>0\ \exists\delta>0 : |x-y|<\delta \Rightarrow |f(x)-f(y)|<\epsilon"]
    body = r"\section{Lemmas}" + "".join(f"{prose(writer, 1)} We write $\\hat\\theta_n$ and $\\mathcal{{O}}(n^{{2}})$.\n\\begin{{equation}}{form}\\end{{equation}}\n" for form in forms)
    tex("pdflatex", path, r"\usepackage{amsmath,amssymb}", body)


@document("pdflatex", "bitmap-fonts", "Type 3 fonts, prose", "tune")
def bitmap(path):
    writer = PlainWriter(405)
    body = r"\section{Prose in bitmaps}" + prose(writer, 6)
    tex("pdflatex", path, r"\usepackage[T1]{fontenc}\pdfmapfile{}\pdfpkresolution=300", body)


@document("pdflatex", "bitmap-fonts-paper", "Type 3 fonts, two columns, footnotes", "test", words_only="the lines of both columns are read across the gutter")
def bitmap_paper(path):
    writer = PlainWriter(406)
    body = "".join(f"\\section{{{old(writer.heading())}}}\n{prose(writer, 2)}\\footnote{{{old(writer.sentence())}}} and $a^2+b_1$.\n\n" for _ in range(4))
    # The fonts of 1990: OT1, where accents are put over letters.
    tex("pdflatex", path, r"\pdfmapfile{}\pdfpkresolution=300", body, options="10pt,twocolumn,a4paper")


@document("pdflatex", "book", "long documents, table of contents with leaders, running headers, empty pages between", "test")
def book(path):
    writer = PlainWriter(407)
    body = r"\frontmatter\tableofcontents\mainmatter"
    for _ in range(9):
        body += f"\\chapter{{{old(writer.heading())}}}\n" + "".join(f"\\section{{{old(writer.heading())}}}\n{prose(writer, 5)}\n\n" for _ in range(3))
    tex("pdflatex", path, r"\usepackage{lmodern}\usepackage[T1]{fontenc}", body, kind="book", options="11pt,a5paper", passes=3)


@document("pdflatex", "small-caps-and-accents", "small caps, accents by combining marks, ligatures", "tune")
def accents(path):
    # OT1 has no accented letters: TeX prints the accent and the letter apart.
    texts = [safe(text.replace("€", "EUR")) for text in content.GERMAN + content.FRENCH]
    texts = [text.replace("§", r"\S{}").replace("«", "``").replace("»", "''") for text in texts]
    body = "".join(f"\\section{{\\textsc{{Chapter the next}}}}\n\\textsc{{Wherein the office is moved.}} {text}\n\n" for text in texts)
    body += r"Ligatures: office, affluent, waffle, fjord, scientific, \emph{affix, fluffy}. \textsc{Kestrelmoor Energy}, \textsc{Fenwright \& Co.}"
    tex("pdflatex", path, r"\usepackage[german,english]{babel}", body)


@document("pdflatex", "turned-tables", "rotated pages, financial tables, rotated text", "test", words_only="the table is read by columns or in patches")
def turned(path):
    writer = PlainWriter(409)

    def table():
        head = r"\begin{tabular}{lrrrrrr}\hline & Note & \multicolumn{2}{c}{Year to 31 March} & \multicolumn{2}{c}{Quarter} & Change \\ & & 2020 & 2019 & 2020 & 2019 & \% \\ & & \pounds 000 & \pounds 000 & \pounds 000 & \pounds 000 & \\\hline "
        return head + rows(writer.table(18, 5)) + r"\hline\end{tabular}"

    body = prose(writer, 2) + r"\begin{landscape}\section{Group accounts}" + table() + r"\end{landscape}" + prose(writer, 3)
    body += r"\clearpage\begin{sidewaystable}" + table() + r"\caption{The same for the parent}\end{sidewaystable}\clearpage " + prose(writer, 2)
    tex("pdflatex", path, r"\usepackage{pdflscape,rotating}", body)


@document("pdflatex", "listings", "code listings, bullet lists", "tune")
def listings(path):
    writer = PlainWriter(410)
    body = prose(writer, 1) + "\n\\begin{verbatim}\n" + content.CODE + "\\end{verbatim}\n" + prose(writer, 1)
    body += "\\begin{lstlisting}\n" + content.CODE_PYTHON + "\\end{lstlisting}\n\\begin{itemize}" + "".join(f"\\item {old(writer.sentence())}\n" for _ in range(4)) + r"\end{itemize}"
    body += r"\begin{enumerate}" + "".join(f"\\item {old(writer.sentence())}\n" for _ in range(4)) + r"\end{enumerate}"
    tex("pdflatex", path, r"\usepackage{listings}\lstset{language=Python,basicstyle=\ttfamily\small,numbers=left}", body)


@document("pdflatex", "slides", "landscape slides, bullet lists", "test")
def slides(path):
    writer = PlainWriter(411)
    body = ""
    for _ in range(8):
        body += f"\\begin{{frame}}{{{old(writer.heading())}}}\\begin{{itemize}}" + "".join(f"\\item {old(writer.sentence())}\n" for _ in range(3)) + r"\end{itemize}\end{frame}"
    tex("pdflatex", path, r"\usetheme{Madrid}\title{Results day}\author{R. Affleck}\date{5 May}", body, kind="beamer", options="10pt")


@document("xelatex", "alphabets", "Cyrillic, Greek, accents", "test")
def alphabets(path):
    texts = content.RUSSIAN + content.GREEK + content.GREEK_ANCIENT + content.POLISH + content.VIETNAMESE + content.GERMAN + content.FRENCH
    tex("xelatex", path, r"\usepackage{fontspec}\setmainfont{DejaVu Serif}", r"\section{Letters}" + "\n\n".join(map(safe, texts)))


@document("xelatex", "right-to-left", "Arabic, Hebrew, mixed directions", "test")
def right_to_left(path):
    body = ""
    for font, texts in (("ar", content.ARABIC + [content.MIXED_ARABIC]), ("he", content.HEBREW + [content.MIXED_HEBREW])):
        for text in texts:
            body += f"\\begin{{flushright}}\\beginR\\{font} {safe(text)}\\endR\\end{{flushright}}\n\n".replace("Kestrelmoor Energy", r"\beginL{}Kestrelmoor Energy\endL{}").replace(
                "KM-4410", r"\beginL{}KM-4410\endL{}").replace("27.5", r"\beginL{}27.5\endL{}").replace("1998", r"\beginL{}1998\endL{}").replace(
                "Quillon Software", r"\beginL{}Quillon Software\endL{}").replace("Firewall 7", r"\beginL{}Firewall 7\endL{}").replace("249.90", r"\beginL{}249.90\endL{}").replace(
                "Utrecht", r"\beginL{}Utrecht\endL{}").replace("Galway", r"\beginL{}Galway\endL{}").replace("312", r"\beginL{}312\endL{}").replace(
                "5.6\\%", r"\beginL{}5.6\%\endL{}").replace("٤٨٣", r"\beginL{}٤٨٣\endL{}")
    preamble = r"\usepackage{fontspec}\TeXXeTstate=1 \setmainfont{Linux Libertine O}\newfontfamily\ar[Script=Arabic]{Amiri}\newfontfamily\he[Script=Hebrew]{Linux Libertine O}"
    tex("xelatex", path, preamble, "Two scripts that run to the left.\n\n" + body, options="12pt,a4paper")


@document("xelatex", "chinese", "CJK", "tune")
def chinese(path):
    body = "\\section{年度报告}\n" + "\n\n".join(map(safe, content.CHINESE)) + "\n\n本公司 Eskdale Instruments 于 2019 年成立。\n"
    tex("xelatex", path, r'\usepackage{fontspec}\setmainfont{Noto Serif CJK SC}\XeTeXlinebreaklocale "zh"\XeTeXlinebreakskip=0pt plus 1pt', body)


@document("xelatex", "libertine-footnotes", "footnotes, two columns, ligatures, small caps", "tune", words_only="the lines of both columns are read across the gutter")
def libertine(path):
    writer = Writer(424)
    body = "".join(f"\\section{{\\textsc{{{safe(writer.heading())}}}}}\n{prose(writer, 2, safe)}\\footnote{{{safe(writer.sentence())}}}\n\n{prose(writer, 1, safe)}\\footnote{{{safe(writer.sentence())}}}\n\n" for _ in range(5))
    tex("xelatex", path, r"\usepackage{fontspec}\setmainfont{Linux Libertine O}", body, options="10pt,twocolumn,a4paper")


@document("lualatex", "letter-spaced", "letter-spaced headings, small caps, hyphenated justified text, running headers", "test")
def letter_spaced(path):
    writer = Writer(431)
    body = "".join(f"\\section*{{\\textls[180]{{{safe(writer.heading().upper())}}}}}\n\\textsc{{{safe(writer.sentence())}}} {prose(writer, 3, safe)}\n\n" for _ in range(4))
    preamble = r"\usepackage{fontspec}\setmainfont{EB Garamond}\usepackage{microtype}\usepackage[margin=4.5cm]{geometry}" + FANCY
    tex("lualatex", path, preamble, body)


@document("lualatex", "unicode-formulae", "subscripts, superscripts and formulae", "test")
def unicode_formulae(path):
    writer = Writer(432)
    forms = [r"E = mc^2", r"\oint_C \mathbf{B}\cdot d\mathbf{l} = \mu_0 I", r"\prod_{p} \frac{1}{1-p^{-s}} = \zeta(s)", r"\sigma_{xy}^2 \leq \sigma_x^2\sigma_y^2"]
    body = "".join(f"{prose(writer, 1, safe)} With $\\lambda_{{max}} \\neq 0$ and CO$_2$, 10$^{{-6}}$:\n\\[{form}\\]\n" for form in forms)
    tex("lualatex", path, r"\usepackage{unicode-math}\setmainfont{STIX}\setmathfont{STIXMath-Regular.otf}", body)


@document("lualatex", "korean", "CJK, prose", "tune")
def korean(path):
    body = "\n\n".join(map(safe, content.KOREAN)) + "\n\n회사 이름은 Yarrowdale Water 이다.\n"
    tex("lualatex", path, r"\usepackage{fontspec}\setmainfont{NanumMyeongjo}", body, options="12pt,a4paper")


@document("lualatex", "old-style-figures", "financial tables, footnotes", "tune", words_only="the table is read by columns or in patches")
def figures(path):
    writer = Writer(434)
    body = prose(writer, 2, safe)
    for _ in range(2):
        table = "\n".join(" & ".join(safe(cell) for cell in row) + r" \\" for row in writer.table(16, 4))
        body += r"\begin{center}\begin{tabular}{lcrrrr}\hline & Note & \multicolumn{2}{c}{Group} & \multicolumn{2}{c}{Company} \\ & & 2019 & 2018 & 2019 & 2018 \\\hline " + table + r"\hline\end{tabular}\end{center}" + prose(writer, 1, safe) + f"\\footnote{{{safe(writer.sentence())}}}\n\n"
    tex("lualatex", path, r"\usepackage{fontspec}\setmainfont[Numbers=OldStyle]{Linux Libertine O}\usepackage[margin=2.5cm]{geometry}", body)
