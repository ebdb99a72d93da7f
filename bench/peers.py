"""Prints the table that bench/peers.sh is for. usage: peers.py DATA HOME CACHE"""
import datetime
import json
import os
import platform
import subprocess
import sys
import time
from importlib.metadata import version

import numpy

from rankers import DEPTH, Bm25s, Cosine, Haystack, LangChain, Tantivy
from testset import TestSet

SETS = ("idk_mrc", "belebele_id", "facqa")
PEERS = (
    (f"bm25s {version('bm25s')}", Bm25s),
    (f"bm25s {version('bm25s')} + Snowball Indonesian", lambda texts: Bm25s(texts, "indonesian")),
    (f"tantivy {version('tantivy')}", Tantivy),
    (f"Haystack {version('haystack-ai')} InMemoryBM25Retriever", Haystack),
    (f"LangChain {version('langchain-community')} BM25Retriever", LangChain),
)
WARM_UP = 50


def say(line):
    print(f"peers: {line}", file=sys.stderr, flush=True)


def figures(tests, search):
    """Asks every question once after a few to warm up; gives nDCG@10, hit@1 and the times in milliseconds."""
    for _, text in tests.queries[:WARM_UP]:
        search(text)
    ndcg, hits, times = [], [], []
    for query, text in tests.queries:
        begin = time.perf_counter()
        places = search(text)
        times.append(1000 * (time.perf_counter() - begin))
        found = [tests.ids[place] for place in places]
        ndcg.append(tests.ndcg(query, found))
        hits.append(tests.hit(query, found))
    return numpy.mean(ndcg), numpy.mean(hits), *numpy.percentile(times, [50, 99])


def cosine(tests, model):
    """Figures of the cosine, and the times of embedding a question, which are not part of it."""
    say(f"{tests.name}: vectors for plain cosine (minutes the first time)")
    passages = model.embed_all(["passage: " + text for text in tests.texts])
    times = []
    for _, text in tests.queries[:200]:
        begin = time.perf_counter()
        model.embed("query: " + text)
        times.append(1000 * (time.perf_counter() - begin))
    vectors = model.embed_all(["query: " + text for _, text in tests.queries])
    by_text = {text: vector for (_, text), vector in zip(tests.queries, vectors)}
    ranked = figures(tests, lambda text: numpy.argsort(-(passages @ by_text[text]), kind="stable")[:DEPTH].tolist())
    return ranked, times


def kawan(home, folder, *options):
    """Figures of `./kawan ukur temu`, run as a reader would run it."""
    command = [os.path.join(home, "kawan"), "ukur", "temu", folder, "--json", *options]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}")
    said = json.loads(done.stdout)
    return said["ndcg@10"], said["hit@1"], said["p50_ms"], said["p99_ms"]


def cell(figure):
    ndcg, hit, half, most = figure
    return f"{ndcg:.3f} ({hit:.3f}) | {half:.2f} · {most:.2f}"


def machine():
    model = platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), model)
    except OSError:
        pass
    return f"{os.cpu_count()} cores, {model}, Python {platform.python_version()}"


def table(tests, home, cache, folders, embedding):
    rows = {}

    def add(name, measure):
        cells = []
        for each, folder in zip(tests, folders):
            say(f"{each.name}: {name}")
            cells.append(cell(measure(each, folder)))
        rows[name] = cells

    for name, make in PEERS:
        add(name, lambda each, folder: figures(each, make(each.texts).search))
    times = []
    if embedding:
        model = Cosine(embedding, cache)

        def plain(each, folder):
            ranked, took = cosine(each, model)
            times.extend(took)
            return ranked

        add("multilingual-e5-small, plain cosine ¹", plain)
    if not os.environ.get("PEERS_ONLY"):
        add("**Kawan Belajar**, keywords only", lambda each, folder: kawan(home, folder, "--tanpa-vektor"))
        if embedding:
            add("**Kawan Belajar**, with vectors ¹", lambda each, folder: kawan(home, folder))
    return rows, times


def main(data, home, cache):
    folders = [os.path.join(data, name) for name in SETS]
    tests = [TestSet(folder) for folder in folders]
    kind, _, embedding = os.environ.get("KAWAN_EMBEDDING", "").partition(":")
    if kind != "onnx":
        say("KAWAN_EMBEDDING=onnx:DIR is not set: without vectors")
        embedding = ""
    before = os.getloadavg()[0]
    rows, times = table(tests, home, cache, folders, embedding)
    print("| ranking | " + " | ".join(f"{each.name}, {len(each.queries)} questions: nDCG@10 (hit@1) | ms p50 · p99" for each in tests) + " |")
    print("|---" * (1 + 2 * len(tests)) + "|")
    for name, cells in rows.items():
        print(f"| {name} | {' | '.join(cells)} |")
    print(f"\n`bash bench/peers.sh`, {datetime.date.today()}, {machine()}, load before {before:.1f} and after {os.getloadavg()[0]:.1f}.")
    if times:
        half, most = numpy.percentile(times, [50, 99])
        print(f"¹ without making the question's vector: {half:.1f} · {most:.1f} ms with {os.cpu_count()} threads in this run.")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except RuntimeError as failure:
        say(failure)
        sys.exit(70)
