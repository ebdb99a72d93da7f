"""Prints sentences of the evaluation data with the ids that Hugging Face's tokenizers gives them.

usage: reference.py TOKENIZER_JSON DATA     one line a sentence: base64 of its UTF-8, then the ids

The normalizer is replaced by the one that multilingual-e5 was trained with (nmt_nfkc), which the published file holds
as an opaque table; control pieces are renamed, so that one written out in a text stays text.
"""
import base64, glob, json, os, re, sys
from tokenizers import Regex, Tokenizer, normalizers


def texts(data):
    for path in sorted(glob.glob(os.path.join(data, "*", "*.jsonl"))):
        if os.path.basename(os.path.dirname(path)) in ("idk_mrc", "facqa", "bipia_attacks", "belebele_id", "smp_materi"):
            for line in open(path, encoding="utf-8"):
                row = json.loads(line)
                yield from (row[k] for k in ("text", "title", "attack", "question") if isinstance(row.get(k), str))
    for path in ("stif/pairs.tsv", "indocollex/transform.tsv", "kamus_alay/lexicon.tsv"):
        for line in open(os.path.join(data, path), encoding="utf-8"):
            yield from line.rstrip("\n").split("\t")


def main(tokenizer, data):
    spec = json.load(open(tokenizer, encoding="utf-8"))
    for piece in spec["model"]["vocab"]:
        if piece[0] in ("<s>", "<pad>", "</s>", "<unk>", "<mask>"):
            piece[0] = "\x01" + piece[0]
    spec["added_tokens"], spec["post_processor"] = [], None
    reference = Tokenizer.from_str(json.dumps(spec))
    reference.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " "), normalizers.Strip()])
    reference.enable_truncation(510)
    made_up = ["<s> </s> <unk>", "a<mask>b", "\u2581\u2581x", "tab\tbaris\nbaru\x01\x07", "ﬁsika x² ½ H₂O ①", "👨‍👩‍👧 𝒳𐍈", "カタカナ 日本語",
               "e\u0301 o\u0308", "\u200b\ufeff", "kata" * 400, "a b " * 700, "\x7f\x8fz", "🜁🜂 🜃q🜄🜅"]
    whole = list(dict.fromkeys(t for t in texts(data) if t.strip()))
    parts = [s for t in whole for s in re.split(r"(?<=[.!?])\s+", t)]
    sentences = list(dict.fromkeys(made_up + whole[::7] + parts))
    for at in range(0, len(sentences), 2000):
        some = sentences[at:at + 2000]
        for text, found in zip(some, reference.encode_batch(some)):
            print(base64.b64encode(text.encode()).decode(), 0, *found.ids, 2)


if __name__ == "__main__":
    main(*sys.argv[1:])
