"""What every module of the labelled set builds with."""

import datetime
import json

CLASSES = [
    "name", "symbol", "alias", "typo", "follow-up", "several-companies", "several-periods", "relative-date",
    "document-type", "topic", "not-companies", "abstention",
]
DEFAULT_TODAY = "2024-06-15"
DEFAULT_MAX_DOCUMENTS = 3


class Catalogue:
    """Groups of documents in order, and a handle for each document that questions refer to."""

    def __init__(self):
        self.groups = {}
        self.associations = {}
        self.handles = {}
        self.uris = set()

    def group(self, name, **fields):
        """Opens a group; with fields it takes the shape of an object around its documents."""
        assert name not in self.groups, name
        self.groups[name] = {**fields, "documents": []} if fields else []

    def add(self, group, handle, uri, **fields):
        """Adds a document; fields that are None are left out."""
        assert uri not in self.uris, uri
        assert handle not in self.handles, handle
        group = self.groups[group]
        documents = group["documents"] if isinstance(group, dict) else group
        documents.append({"document_link": uri, **{name: value for name, value in fields.items() if value is not None}})
        self.uris.add(uri)
        self.handles[handle] = uri

    def any_of(self, *handles):
        """The URIs of those handles that exist; at least one does."""
        found = [self.handles[handle] for handle in handles if handle in self.handles]
        assert found, f"none of {handles} exists"
        return found

    def only(self, *handles):
        """The URIs of those handles, each of which exists."""
        missing = [handle for handle in handles if handle not in self.handles]
        assert not missing, missing
        return self.any_of(*handles)

    def report(self, code, year):
        """The annual report of a company on a year, by the handle `code ar year`."""
        return self.any_of(f"{code} ar {year}")

    def statements(self, code, year):
        """Its statements of a year, by the handle `code fs year`."""
        return self.any_of(f"{code} fs {year}")

    def figure(self, code, year):
        """What has a figure of a year."""
        return self.any_of(f"{code} ar {year}", f"{code} fs {year}")

    def compared(self, code, year):
        """What has a figure of a year that is compared: also the next year's."""
        return self.any_of(*(f"{code} {kind} {at}" for at in (year, year + 1) for kind in ("ar", "fs")))

    def documents(self):
        for group in self.groups.values():
            yield from group["documents"] if isinstance(group, dict) else group

    def json(self):
        """One line for each document."""
        parts = []
        for name, group in self.groups.items():
            documents = group["documents"] if isinstance(group, dict) else group
            lines = ",\n".join("  " + dense(document) for document in documents)
            if isinstance(group, dict):
                fields = "".join(f"{dense(key)}: {dense(value)}, " for key, value in group.items() if key != "documents")
                parts.append(f'{dense(name)}: {{{fields}"documents": [\n{lines}\n]}}')
            else:
                parts.append(f"{dense(name)}: [\n{lines}\n]")
        if self.associations:
            lines = ",\n".join(f"  {dense(name)}: {dense(other)}" for name, other in self.associations.items())
            parts.append(f'"associations": {{\n{lines}\n}}')
        return "{\n" + ",\n".join(parts) + "\n}\n"


class Questions:
    """The questions of one catalogue, in order."""

    def __init__(self, prefix, today=DEFAULT_TODAY):
        self.prefix = prefix
        self.today = today
        self.questions = []

    def ask(self, kind, question, *needs, history=None, today=None, most=DEFAULT_MAX_DOCUMENTS):
        """Adds a question. Each need is a list of URIs any of which meets it; no need at all means abstain."""
        assert kind in CLASSES, kind
        assert all(isinstance(need, list) and need for need in needs), question
        assert len(needs) <= most, question
        number = sum(other["class"] == kind for other in self.questions)
        # Halves alternate within a class of a catalogue, so that a question added at the end moves no other. Which half
        # comes first alternates, too.
        first = (sum(map(ord, self.prefix)) + CLASSES.index(kind)) % 2
        entry = {
            "id": f"{self.prefix}-{kind}-{number + 1:02}",
            "class": kind,
            "half": ["tune", "test"][(number + first) % 2],
            "question": question,
        }
        if history:
            roles = ["user", "assistant"]
            entry["history"] = [{"role": roles[turn % 2], "content": text} for turn, text in enumerate(history)]
        if (today or self.today) != DEFAULT_TODAY:
            entry["today"] = today or self.today
        if most != DEFAULT_MAX_DOCUMENTS:
            entry["max_documents"] = most
        entry["expect"] = [list(need) for need in needs]
        self.questions.append(entry)

    def json(self):
        return "[\n" + ",\n".join(dense(question) for question in self.questions) + "\n]\n"


def dense(value):
    return json.dumps(value, ensure_ascii=False)


def month_end(year, month):
    """The last day of a month; months may run over the year's ends."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    first_of_next = datetime.date(year + month // 12, month % 12 + 1, 1)
    return first_of_next - datetime.timedelta(days=1)
