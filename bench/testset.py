"""Test files in BEIR's shape, and what counts as good on them."""
import json
import math
from pathlib import Path


class TestSet:
    """Texts, questions and judgements. Every judged question counts, also where its text is not among the texts."""

    def __init__(self, folder):
        folder = Path(folder)
        self.name = folder.name
        texts = list(rows(folder / "corpus.jsonl"))
        self.ids = [row["_id"] for row in texts]
        self.texts = [f"{row.get('title', '')} {row['text']}".strip() for row in texts]
        self.relevance = {}
        for line in (folder / "qrels.tsv").read_text(encoding="utf-8").splitlines()[1:]:
            query, text, score = line.split("\t")
            self.relevance.setdefault(query, {})[text] = int(score)
        self.queries = [(row["_id"], row["text"]) for row in rows(folder / "queries.jsonl") if row["_id"] in self.relevance]

    def ndcg(self, query, found, depth=10):
        """The discounted gain of the first ids found, as a part of the best that is possible."""
        judged = self.relevance[query]
        best = gain(sorted(judged.values(), reverse=True)[:depth])
        return gain([judged.get(text, 0) for text in found[:depth]]) / best if best else 0

    def hit(self, query, found):
        """1 where the first id found is relevant, else 0."""
        return int(bool(found) and self.relevance[query].get(found[0], 0) > 0)


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def gain(scores):
    return sum(score / math.log2(place + 2) for place, score in enumerate(scores))
