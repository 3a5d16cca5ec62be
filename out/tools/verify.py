#!/usr/bin/env python3
"""Verifies a published folder with nothing but Python (3.9 or later).

    python3 tools/verify.py [FOLDER] [--texts DIR]

It checks every file against SHA256SUMS, and reads every span of evidence and of cells again: in the documents' texts
and sentences as far as they are published, and in the files below DIR (SOURCE_ID/FILE) for the rest.
It exits with 0 where everything holds, 1 where something does not, 2 where it cannot be told.
"""
import argparse
import hashlib
import json
import os
import sys
import unicodedata


def read_json(folder, table):
    with open(os.path.join(folder, "json", table + ".json"), encoding="utf-8") as file:
        return json.load(file)


def digest(content):
    return hashlib.sha256(content).hexdigest()


def check_sums(folder, tell):
    """Every file has its line in SHA256SUMS, and every line its file. How many were checked."""
    with open(os.path.join(folder, "SHA256SUMS"), encoding="utf-8") as file:
        promised = dict(reversed(line.rstrip("\n").split("  ", 1)) for line in file if line.strip())
    there = set()
    for place, _, names in os.walk(folder):
        for name in names:
            there.add(os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/"))
    for path in sorted(there - set(promised) - {"SHA256SUMS"}):
        tell(path, "is not listed in SHA256SUMS")
    for path in sorted(promised):
        if path not in there:
            tell(path, "is listed in SHA256SUMS but missing")
            continue
        with open(os.path.join(folder, *path.split("/")), "rb") as file:
            if digest(file.read()) != promised[path]:
                tell(path, "is not what SHA256SUMS promises")
    return len(promised)


def readings(content):
    """A file's text as it is brought into shape (UTF-8, NFC, line feeds), with and without front matter."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return []
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd"))
    found = [text]
    if text.startswith("---\n") and "\n---\n" in text[3:]:
        found.append(text[3:].split("\n---\n", 1)[1].lstrip("\n"))
    return found


def texts_of(folder, documents, directory, tell):
    """Whole texts by document: as published, else from the directory where a file's text has the digest that is promised."""
    texts = {}
    for row in documents:
        known = row.get("text")
        if known is not None and digest(known.encode("utf-8")) != row["text_sha256"]:
            tell("documents " + row["document_id"], "its text is not the one that text_sha256 promises")
        if known is None and directory and ".." not in row["file"].split("/"):
            path = os.path.join(directory, row["source_id"], *row["file"].split("/"))
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    known = next((text for text in readings(file.read()) if digest(text.encode("utf-8")) == row["text_sha256"]), None)
        if known is not None:
            texts[row["document_id"]] = known
    return texts


def read_again(start, end, words, text, sentences):
    """'text', 'sentences' or 'unpublished' where the words may stand there, or what is wrong."""
    if end - start != len(words):
        return "wrong", "%r has %d code points, its span %d" % (words, len(words), end - start)
    if text is not None:
        return ("text", "") if text[start:end] == words else ("wrong", "the text has %r there, not %r" % (text[start:end], words))
    at, covered = start, True
    for first, last, sentence in sentences:
        if last <= start or first >= end:
            continue
        begin, stop = max(start, first), min(end, last)
        if sentence[begin - first:stop - first] != words[begin - start:stop - start]:
            return "wrong", "the sentence has %r there" % sentence[begin - first:stop - first]
        covered = covered and words[at - start:begin - start].strip() == ""
        at = stop
    covered = covered and words[at - start:].strip() == ""
    return ("sentences" if covered else "unpublished"), ""


def spans_of(tables):
    """Every span with its table, row, document and words."""
    documents = {}
    for table, (key, rows) in tables.items():
        for row in rows:
            documents[table, row[key]] = row["document_id"]
            yield table, row[key], row["document_id"], row["char_start"], row["char_end"], row["evidence"]
    # A row of a table that joins others is of the document of what it joins.
    def document_of(cell):
        own = documents.get((cell["table_name"], cell["row_id"]))
        parts = cell["row_id"].split("/")
        return own or documents.get(("quotes", parts[0])) or documents.get(("events", parts[0])) or documents.get(("mentions", cell.get("mention_id"))) or documents.get(("dates", cell.get("date_id")))

    for cell in tables.cells:
        if "evidence" in cell:
            yield "cells", "%s %s %s" % (cell["table_name"], cell["row_id"], cell["column_name"]), document_of(cell), cell["char_start"], cell["char_end"], cell["evidence"]


class Tables(dict):
    """Tables with evidence, by name, with their key; and the cells."""
    cells = ()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
    parser.add_argument("--texts", metavar="DIR", help="the sources' texts: DIR/SOURCE_ID/FILE")
    options = parser.parse_args()
    found = []

    def tell(place, message):
        found.append("%s: %s" % (place, message))

    print("%d files listed in SHA256SUMS" % check_sums(options.folder, tell))
    documents = read_json(options.folder, "documents")
    texts = texts_of(options.folder, documents, options.texts, tell)
    sentences = {}
    for row in sorted(read_json(options.folder, "sentences"), key=lambda row: row["char_start"]):
        if "text" in row:
            sentences.setdefault(row["document_id"], []).append((row["char_start"], row["char_end"], row["text"]))
            if digest(row["text"].encode("utf-8")) != row["text_sha256"]:
                tell("sentences " + row["sentence_id"], "its text is not the one that text_sha256 promises")
            if row["document_id"] in texts and texts[row["document_id"]][row["char_start"]:row["char_end"]] != row["text"]:
                tell("sentences " + row["sentence_id"], "its text is not the document's there")
    tables = Tables()
    for table in ("mentions", "dates", "figures", "trends", "quotes", "relations", "events"):
        tables[table] = (table[:-1] + "_id", read_json(options.folder, table))
    tables.cells = read_json(options.folder, "cells")
    counts = {}
    for table, row, document, start, end, words in spans_of(tables):
        how, message = read_again(start, end, words, texts.get(document), sentences.get(document, ()))
        if how == "wrong":
            tell("%s %s" % (table, row), message)
        count = counts.setdefault(table, {"text": 0, "sentences": 0, "unpublished": 0, "wrong": 0})
        count[how] += 1
    for table, count in counts.items():
        print("%-9s %5d spans: %d stand in whole texts, %d in published sentences, %d need --texts, %d are wrong" % (table, sum(count.values()), count["text"], count["sentences"], count["unpublished"], count["wrong"]))
    for message in found[:50]:
        print(message)
    if len(found) > 50:
        print("... and %d more" % (len(found) - 50))
    print("everything holds" if not found else "%d findings" % len(found))
    return 1 if found else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, ValueError, KeyError, TypeError) as cause:
        print("cannot be told: %s: %s" % (type(cause).__name__, cause), file=sys.stderr)
        sys.exit(2)
