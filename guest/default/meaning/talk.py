#!/usr/bin/env python3
"""Prints `TALKS` of `src/select/talk.rs`: what words say for a turn of a conversation that only talks.

    pip install numpy==2.4.6 scikit-learn==1.9.1
    python3 talk.py

Fitted by logistic regression to the turns in `texts/talk.txt`, which ask for nothing, and the third fields of
`texts/followups.tsv`, which do.
"""

import pathlib
import re

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

TEXTS = pathlib.Path(__file__).parent / "texts"
# A word has to be in so many turns, and to say so much.
TURNS = 4
LEAST = 0.15


def words_of(text):
    """Words as `words::words` parts them."""
    words = []
    for piece in re.findall(r"[\w'’]+", text.lower()):
        words += [part for part in re.split("['’]", re.sub("['’]s$", "", piece.strip("'’"))) if part]
    return words


def grams(words, first):
    """Words, two that follow each other, and the first ones after `^`, up to so many of them."""
    pairs = [f"{one} {two}" for one, two in zip(words, words[1:])]
    return words + pairs + ["^ " + " ".join(words[:count]) for count in range(1, min(first, len(words)) + 1)]


def said(text):
    """What `grams` makes of its words, and whether anything is asked."""
    return grams(words_of(text), 1) + ["?"] * ("?" in text)


def main():
    talk = (TEXTS / "talk.txt").read_text(encoding="utf-8").splitlines()
    asking = [line.split("\t")[2] for line in (TEXTS / "followups.tsv").read_text(encoding="utf-8").splitlines()]
    counts = CountVectorizer(analyzer=said, min_df=TURNS, binary=True)
    turns = counts.fit_transform(talk + asking)
    model = LogisticRegression(C=1, l1_ratio=1, solver="liblinear", class_weight="balanced", max_iter=5000, random_state=0)
    model.fit(turns, np.r_[np.ones(len(talk)), np.zeros(len(asking))])
    for word, weight in sorted(zip(counts.get_feature_names_out(), model.coef_[0])):
        if abs(weight) >= LEAST:
            print(f'    ("{word}", {round(10 * weight)}),')
    print(f"    at first: {model.intercept_[0]:.2f}")


if __name__ == "__main__":
    main()
