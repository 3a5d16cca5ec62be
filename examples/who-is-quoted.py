"""Who is quoted how often: utterances, not stretches of them; documents with the same text count once."""
import csv
import sys
from collections import Counter

folder = sys.argv[1] if len(sys.argv) > 1 else "out"
direct, reported = Counter(), Counter()
with open(folder + "/views/quotes.csv", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        # The first stretch stands for its utterance.
        if row["part"] != "1" or row["duplicate_of"]:
            continue
        speaker = row["speaker"] or row["speaker_words"] or "(nobody is named)"
        (reported if row["directness"] == "indirect" else direct)[speaker] += 1

print("%-32s %7s %9s" % ("speaker", "quoted", "reported"))
for speaker, _ in sorted((direct + reported).items(), key=lambda item: (-item[1], item[0])):
    print("%-32s %7d %9d" % (speaker[:32], direct[speaker], reported[speaker]))
