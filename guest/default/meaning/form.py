#!/usr/bin/env python3
"""Writes `form.tsv`: what words say for a text that asks for a document, in tenths, against one that no document answers.

    pip install numpy==2.4.6 scikit-learn==1.9.1
    python3 form.py

Fitted by logistic regression to what is asked in `texts/asked.tsv`, `titles.tsv`, `followups.tsv` and `questions.txt`, against
`elsewhere.txt`, `talk.txt` and `remarks.txt`.
"""

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from talk import HERE, grams, lines

# A word has to be in so many texts, and to say so much.
TEXTS_WITH = 5
LEAST = 0.1


def main():
    asks = [line.split("\t")[0] for line in lines("asked.tsv") + lines("followups.tsv")]
    asks += [line.split("\t")[2] for line in lines("followups.tsv")] + lines("questions.txt")
    asks += [question for line in lines("titles.tsv") for question in line.split("\t")[1:]]
    elsewhere = lines("elsewhere.txt") + lines("talk.txt") + lines("remarks.txt")
    counts = CountVectorizer(analyzer=grams, min_df=TEXTS_WITH, binary=True)
    texts = counts.fit_transform(asks + elsewhere)
    model = LogisticRegression(C=0.3, l1_ratio=1, solver="liblinear", class_weight="balanced", max_iter=5000, random_state=0)
    model.fit(texts, np.r_[np.ones(len(asks)), np.zeros(len(elsewhere))])
    rows = sorted(zip(counts.get_feature_names_out(), model.coef_[0]))
    table = "".join(f"{name}\t{round(10 * weight)}\n" for name, weight in rows if abs(weight) >= LEAST)
    (HERE / "form.tsv").write_text(table, encoding="utf-8")
    print(f"at first: {model.intercept_[0]:.2f}, of {len(asks)} and {len(elsewhere)}")


if __name__ == "__main__":
    main()
