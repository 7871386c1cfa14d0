#!/usr/bin/env python3
"""Writes the catalogues and the questions of the labelled set, and checks them. `make.py --check` writes nothing."""

import collections
import importlib
import json
import pathlib
import sys

sys.dont_write_bytecode = True

from written.shelf import CLASSES

HERE = pathlib.Path(__file__).resolve().parent
NAMES = [
    "exchange", "filings", "devices", "policies", "council", "papers", "europa",
    "bourse", "issuers", "infirmary", "workbench", "counsel", "attic", "bureau",
    "ledger", "investor", "staffroom", "townhall", "kitchen", "seminar", "clinic", "research", "caribex",
    "bursa", "funds", "utility", "projects", "garage", "chamber",
    "nifty", "platform", "heritage", "medicines", "estate", "frontier", "brokerage",
    "laboratory", "sports", "harbour", "island", "workshop",
    "colombo", "street", "extension", "winery", "southern", "nordic", "resort",
    "asia", "bank", "archive", "relief", "dossier", "gazette", "lumen", "agora", "savanna",
    "careenage", "cordillera", "laguna", "depot", "tiny",
]


def main():
    check_only = "--check" in sys.argv[1:]
    counts, halves, groups, entries, stale = collections.Counter(), collections.Counter(), 0, 0, []
    for name in NAMES:
        module = importlib.import_module(f"written.{name}")
        for kind, made in (("catalogue", module.catalogue.json()), ("questions", module.q.json())):
            path = HERE / f"{name}.{kind}.json"
            if check_only:
                if not path.exists() or path.read_text(encoding="utf-8") != made:
                    stale.append(path.name)
            else:
                path.write_text(made, encoding="utf-8")
        questions = json.loads(module.q.json())
        check(name, json.loads(module.catalogue.json()), questions)
        documents = list(module.catalogue.documents())
        print(f"{name:12} {len(module.catalogue.groups):4} groups {len(documents):5} documents {len(questions):4} questions")
        groups, entries = groups + len(module.catalogue.groups), entries + len(documents)
        for question in questions:
            counts[question["class"]] += 1
            halves[question["class"], question["half"]] += 1
    print(f"{'in all':12} {groups:4} groups {entries:5} documents {sum(counts.values()):4} questions\n")
    for kind in CLASSES:
        print(f"{kind:18} {counts[kind]:4} = {halves[kind, 'tune']} tune + {halves[kind, 'test']} test")
    if stale:
        sys.exit(f"not as make.py writes them: {', '.join(stale)}")


def check(name, catalogue, questions):
    """Every expected URI exists, and every question can be answered within its number of documents."""
    known = set()
    for key, group in catalogue.items():
        if key != "associations":
            documents = group["documents"] if isinstance(group, dict) else group
            known.update(document["document_link"] for document in documents)
    for others in catalogue.get("associations", {}).values():
        for group in others if isinstance(others, list) else [others]:
            assert group in catalogue, f"{name}: an association names {group}"
    texts = collections.Counter((question["question"], json.dumps(question.get("history"))) for question in questions)
    for question in questions:
        assert question["class"] in CLASSES and question["half"] in ("tune", "test"), question["id"]
        assert (question["class"] == "abstention") == (question["expect"] == []), question["id"]
        assert ("history" in question) or question["class"] != "follow-up", question["id"]
        assert len(question["expect"]) <= question.get("max_documents", 3), question["id"]
        assert texts[question["question"], json.dumps(question.get("history"))] == 1, question["id"]
        for need in question["expect"]:
            assert need and len(need) == len(set(need)), question["id"]
            for uri in need:
                assert uri in known, f"{question['id']}: {uri} is not in the catalogue"
    assert len({question["id"] for question in questions}) == len(questions)


main()
