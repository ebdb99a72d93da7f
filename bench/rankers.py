"""The peers, each as its own documentation shows it: no setting is better or worse than what one gets at first."""
import hashlib
from pathlib import Path

DEPTH = 10


class Bm25s:
    """bm25s with its defaults: Lucene's BM25, k1 1.5, b 0.75, words of two letters and more, English stop words."""

    def __init__(self, texts, language=None):
        import bm25s
        import Stemmer
        self.library = bm25s
        self.stemmer = Stemmer.Stemmer(language) if language else None
        self.index = bm25s.BM25()
        self.index.index(self.tokens(texts), show_progress=False)

    def tokens(self, texts):
        return self.library.tokenize(texts, stemmer=self.stemmer, show_progress=False)

    def search(self, question):
        places, _ = self.index.retrieve(self.tokens([question]), k=DEPTH, show_progress=False)
        return places[0].tolist()


class Tantivy:
    """tantivy with its default tokenizer (it has no stemmer for Indonesian), any word may match."""

    def __init__(self, texts):
        import tantivy
        schema = tantivy.SchemaBuilder()
        schema.add_integer_field("place", stored=True)
        schema.add_text_field("text")
        self.index = tantivy.Index(schema.build())
        writer = self.index.writer(num_threads=1)
        for place, text in enumerate(texts):
            writer.add_document(tantivy.Document(place=place, text=text))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def search(self, question):
        query, _ = self.index.parse_query_lenient(question, ["text"])
        return [self.searcher.doc(address)["place"][0] for _, address in self.searcher.search(query, DEPTH).hits]


class Haystack:
    """The keyword retriever of Haystack over its store in memory (BM25L)."""

    def __init__(self, texts):
        from haystack import Document
        from haystack.components.retrievers.in_memory import InMemoryBM25Retriever
        from haystack.document_stores.in_memory import InMemoryDocumentStore
        store = InMemoryDocumentStore()
        store.write_documents([Document(id=str(place), content=text) for place, text in enumerate(texts)])
        self.retriever = InMemoryBM25Retriever(store, top_k=DEPTH)

    def search(self, question):
        return [int(document.id) for document in self.retriever.run(query=question)["documents"]]


class LangChain:
    """The keyword retriever of LangChain (rank_bm25 over words between spaces)."""

    def __init__(self, texts):
        from langchain_community.retrievers import BM25Retriever
        self.retriever = BM25Retriever.from_texts(texts, metadatas=[{"place": place} for place in range(len(texts))], k=DEPTH)

    def search(self, question):
        return [document.metadata["place"] for document in self.retriever.invoke(question)]


class Cosine:
    """The plain cosine of multilingual-e5-small: mean over the tokens, prefixes as its authors ask, 512 tokens."""

    def __init__(self, folder, cache):
        import onnxruntime
        from tokenizers import Tokenizer
        folder = Path(folder)
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(512)
        options = onnxruntime.SessionOptions()
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"])
        self.inputs = {each.name for each in self.session.get_inputs()}
        self.model = hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()
        self.cache = Path(cache)

    def embed(self, text):
        import numpy
        ids = numpy.array([self.tokenizer.encode(text).ids], dtype=numpy.int64)
        given = {"input_ids": ids, "attention_mask": numpy.ones_like(ids), "token_type_ids": numpy.zeros_like(ids)}
        states = self.session.run(None, {name: value for name, value in given.items() if name in self.inputs})[0]
        mean = states[0].mean(axis=0)
        return mean / numpy.linalg.norm(mean)

    def embed_all(self, texts):
        """Vectors of texts, kept for the next run under what they were made from."""
        import numpy
        key = hashlib.sha256("\0".join([self.model, *texts]).encode()).hexdigest()[:24]
        kept = self.cache / f"vectors-{key}.npy"
        if not kept.exists():
            vectors = numpy.stack([self.embed(text) for text in texts])
            with open(kept.with_suffix(".part"), "wb") as part:
                numpy.save(part, vectors)
            kept.with_suffix(".part").rename(kept)
        return numpy.load(kept)
