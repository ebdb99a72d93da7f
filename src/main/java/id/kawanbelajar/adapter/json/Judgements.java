package id.kawanbelajar.adapter.json;

import id.kawanbelajar.failure.UnreadableException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Reads {@code qrels.tsv}: question, text and relevance, parted by tabs, with or without a line of headings. */
final class Judgements {
    private Judgements() {}

    static SequencedMap<String, Map<String, Integer>> read(Path file) {
        SequencedMap<String, Map<String, Integer>> byQuestion = new LinkedHashMap<>();
        TextLines.read(file, (number, line) -> {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && cells[2].strip().matches("-?\\d{1,6}")) {
                byQuestion
                        .computeIfAbsent(cells[0], question -> new LinkedHashMap<>())
                        .merge(cells[1], Integer.valueOf(cells[2].strip()), Math::max);
            } else if (number > 1 || cells.length != 3) {
                throw new UnreadableException(
                        "%s baris %d: harus pertanyaan, teks dan nilai bulat dengan tab, misalnya q1 → d7 → 1"
                                .formatted(file, number));
            }
        });
        return byQuestion;
    }
}
