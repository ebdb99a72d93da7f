package id.kawanbelajar.practice.bank;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.practice.bank.reading.QuestionTable;
import id.kawanbelajar.practice.bank.reading.QuestionText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds questions with options in the text of a file. Nothing it finds is right before a teacher said so. */
public final class ReadBank {
    /** Fewer may be examples in a text that teaches. */
    private static final int FEWEST = 3;

    /** What a file is. */
    public sealed interface Outcome {
        /** A bank. */
        record Questions(List<BankQuestion> questions) implements Outcome {
            public Questions {
                questions = List.copyOf(questions);
            }
        }

        /** Something else; there are hardly any questions in it. */
        record NoBank() implements Outcome {}
    }

    /**
     * Reads a file.
     *
     * @param apart what was taken out of it for teachers only; may be empty
     * @return questions in order, each number once
     */
    public Outcome read(Document text, Optional<Document> apart) {
        List<BankQuestion> questions = new ArrayList<>();
        List<String> lines = lines(text, questions);
        List<String> keys = apart.map(document -> lines(document, questions)).orElse(List.of());
        List<String> column = apart.map(ReadBank::column).orElse(List.of());
        if (column.size() == questions.size()) {
            for (int i = 0; i < column.size(); i++) {
                questions.set(i, questions.get(i).found(column.get(i)));
            }
        }
        Map<Integer, String> numbered = QuestionText.keys(keys);
        questions.replaceAll(row -> row.found(numbered.getOrDefault(row.number(), "")));
        for (BankQuestion found : QuestionText.of(lines, keys)) {
            if (questions.stream().noneMatch(known -> known.number() == found.number())) {
                questions.add(found);
            }
        }
        questions.sort(Comparator.comparingInt(BankQuestion::number));
        return questions.size() < FEWEST ? new Outcome.NoBank() : new Outcome.Questions(questions);
    }

    /** Returns the keys in columns that were taken out of tables. */
    private static List<String> column(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TABLE)
                .flatMap(block -> QuestionTable.keys(document.textOf(block)).stream())
                .toList();
    }

    /** Returns the lines outside of tables with questions, and adds the questions of those. */
    private static List<String> lines(Document document, List<BankQuestion> questions) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            String text = document.textOf(block);
            List<BankQuestion> rows =
                    block.kind() == Block.Kind.TABLE ? QuestionTable.of(text, questions.size()) : List.of();
            questions.addAll(rows);
            if (rows.isEmpty()) {
                lines.addAll(text.lines().toList());
            }
        }
        return lines;
    }
}
