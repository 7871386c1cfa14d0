#!/usr/bin/env python3
"""Writes `talk.tsv`: what words say for a turn of a conversation that only talks, in hundredths, against one that asks for documents.

    pip install numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1
    python3 talk.py

Fitted by logistic regression to the turns in `texts/talk.txt` and `remarks.txt` and those after an `R` in `turns.tsv`, which ask
for nothing, and the third fields of `followups.tsv` and those after a `Q`, which do. The first row, `~`, is the direction, in the
space of `words.bin`, in which what only talks lies; the second, `=`, what is said at first.
"""

import pathlib
import re
import struct

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).parent
TEXTS = HERE / "texts"
# A word or pair has to be in so many turns, and to say so much.
TURNS = 2
LEAST = 0.05
# How long the direction of a turn is beside a word, which is 1.
SENSE = 3.0


def words_of(text):
    """Words as `words::words` parts them."""
    words = []
    for piece in re.findall(r"[\w'’]+", text.lower()):
        words += [part for part in re.split("['’]", re.sub("['’]s$", "", piece.strip("'’"))) if part]
    return words


def grams(text):
    """Words, with `#` for numbers, two that follow each other, and the first three after `^`."""
    words = ["#" if any(letter.isdigit() for letter in word) else word for word in words_of(text)]
    pairs = [f"{one} {two}" for one, two in zip(words, words[1:])]
    return words + pairs + ["^ " + " ".join(words[:count]) for count in range(1, min(3, len(words)) + 1)]


def said(text):
    """The same, and whether anything is asked."""
    return grams(text) + ["?"] * ("?" in text)


def lines(name):
    return (TEXTS / name).read_text(encoding="utf-8").splitlines()


class Points:
    """The points of `words.bin`."""

    def __init__(self):
        data = (HERE / "words.bin").read_bytes()
        count, self.dimensions, places = struct.unpack_from("<III", data)
        starts = struct.unpack_from(f"<{count + 1}I", data, 12)
        at = 12 + 4 * (count + 1) + 2 * places
        text = data[at : at + starts[count]].decode()
        self.numbers = {text[start:end]: number for number, (start, end) in enumerate(zip(starts, starts[1:]))}
        at += starts[count] + count
        lengths = np.frombuffer(data, np.uint8, count, at).astype(np.float32)
        pairs = np.frombuffer(data, np.uint8, count * self.dimensions // 2, at + count).reshape(count, -1)
        self.points = np.empty((count, self.dimensions), np.float32)
        self.points[:, 0::2], self.points[:, 1::2] = (pairs & 15).astype(np.int8) - 8, (pairs >> 4).astype(np.int8) - 8
        self.points *= lengths[:, None]

    def directions(self, texts):
        sums = np.zeros((len(texts), self.dimensions), np.float32)
        for row, text in zip(sums, texts):
            for word in words_of(text):
                if (number := self.numbers.get(word)) is not None:
                    row += self.points[number]
        return sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)


def main():
    turns = [line.split("\t") for line in lines("turns.tsv")]
    talk = lines("talk.txt") + lines("remarks.txt") + [text for sort, text in turns if sort == "R"]
    asking = [line.split("\t")[2] for line in lines("followups.tsv")] + [text for sort, text in turns if sort == "Q"]
    counts = CountVectorizer(analyzer=said, min_df=TURNS, binary=True)
    features = sparse.hstack([counts.fit_transform(talk + asking), SENSE * Points().directions(talk + asking)]).tocsr()
    model = LogisticRegression(C=0.3, l1_ratio=0, solver="liblinear", class_weight="balanced", max_iter=5000, random_state=0)
    model.fit(features, np.r_[np.ones(len(talk)), np.zeros(len(asking))])
    names = counts.get_feature_names_out()
    weights, direction = model.coef_[0][: len(names)], SENSE * model.coef_[0][len(names) :]
    table = "~\t" + " ".join(str(round(100 * part)) for part in direction) + "\n"
    table += f"=\t{round(100 * model.intercept_[0])}\n"
    table += "".join(f"{name}\t{round(100 * weight)}\n" for name, weight in sorted(zip(names, weights)) if abs(weight) >= LEAST)
    (HERE / "talk.tsv").write_text(table, encoding="utf-8")
    print(f"{table.count(chr(10))} rows, of {len(talk)} and {len(asking)} turns")


if __name__ == "__main__":
    main()
