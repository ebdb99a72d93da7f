package id.kawanbelajar.operation;

import java.util.List;
import java.util.Set;

/** The two files of multilingual-e5-small (MIT), with the SHA-256 of each that is known to be good. */
public enum ModelPart {
    /** The network. */
    GRAPH,
    /** The vocabulary. */
    TOKENIZER;

    /** As intfloat published it (float), Xenova's int8, and the int8 that this project's own tests repack. */
    private static final Set<String> GRAPHS = Set.of(
            "ca456c06b3a9505ddfd9131408916dd79290368331e7d76bb621f1cba6bc8665",
            "f80102d3f2a1229f387d3c81909990d8945513e347b0eab049f7de3c6f98c193",
            "35537e04d9aa3436cfb653c1fe41ce58dbe1e4a8b7ef9b983d90607b5d42fa10");

    /** As published, and as repacked. */
    private static final Set<String> TOKENIZERS = Set.of(
            "0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39",
            "8a6efa1b641b886beca3b51bcb41d0b122ebd89dd15fabdc288bdea69d26752d");

    /** The name that it has when it is in place. */
    public String fileName() {
        return places().getFirst();
    }

    /** Where it may stand below a folder or URL, likeliest first; never empty. */
    public List<String> places() {
        return switch (this) {
            case GRAPH -> List.of("model.onnx", "onnx/model_quantized.onnx", "onnx/model.onnx");
            case TOKENIZER -> List.of("tokenizer.json", "onnx/tokenizer.json");
        };
    }

    /** Returns whether a file with that SHA-256 (lower-case hexadecimal) is known to be good. */
    public boolean isPinned(String sha256) {
        return switch (this) {
            case GRAPH -> GRAPHS.contains(sha256);
            case TOKENIZER -> TOKENIZERS.contains(sha256);
        };
    }
}
