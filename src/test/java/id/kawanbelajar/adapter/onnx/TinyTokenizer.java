package id.kawanbelajar.adapter.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes small but whole {@code tokenizer.json} files. */
final class TinyTokenizer {
    static final String PUBLISHED = "{\"type\": \"Sequence\", \"normalizers\": [{\"type\": \"Precompiled\","
            + " \"precompiled_charsmap\": \"AAAA\"}]}";
    static final String REPACKED = "{\"type\": \"NFKC\"}";

    private TinyTokenizer() {}

    /** Pieces from id 4 on in alphabetical order; before them the usual four, after them the mask. */
    static Path write(Path folder, String normalizer, Map<String, Double> pieces) throws IOException {
        String vocabulary = new TreeMap<>(pieces)
                .entrySet().stream()
                        .map(e -> "[\"%s\", %s]".formatted(e.getKey(), e.getValue()))
                        .collect(Collectors.joining(","));
        return Files.writeString(folder.resolve("tokenizer.json"), """
                {"version": "1.0", "truncation": {"max_length": 512}, "added_tokens":
                 [{"id": 0, "content": "<s>", "special": true}], "normalizer": %s,
                 "pre_tokenizer": {"type": "Metaspace", "replacement": "▁"},
                 "model": {"type": "Unigram", "unk_id": 3, "vocab": [["<s>", 0.0], ["<pad>", 0.0], ["</s>", 0.0],
                 ["<unk>", 0.0], %s, ["<mask>", 0.0]]}}
                """.formatted(normalizer, vocabulary));
    }
}
