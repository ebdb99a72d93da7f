package id.kawanbelajar.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a student is to do, with what decides whether it is right. Every door must handle each kind. */
public sealed interface Task {
    /**
     * Choose one option.
     *
     * @param options text by letter, in order
     * @param misconceptions why a wrong option is wrong, by letter
     */
    record Choice(Map<String, String> options, String key, Map<String, String> misconceptions) implements Task {
        public Choice {
            options = Ordered.copy(options);
            misconceptions = Ordered.copy(misconceptions);
            if (options.size() < 2 || !options.containsKey(key)) {
                throw new IllegalArgumentException("kunci `%s` bukan salah satu opsi".formatted(key));
            }
        }
    }

    /**
     * Choose every right option.
     *
     * @param options text by letter, in order
     * @param key letters of the right ones, two or more
     * @param misconceptions why a wrong option is wrong, by letter
     */
    record Choices(Map<String, String> options, Set<String> key, Map<String, String> misconceptions) implements Task {
        public Choices {
            options = Ordered.copy(options);
            misconceptions = Ordered.copy(misconceptions);
            key = Set.copyOf(key);
            if (key.size() < 2 || !options.keySet().containsAll(key)) {
                throw new IllegalArgumentException("kunci berisi dua opsi atau lebih, contoh `kunci: [A, C]`");
            }
        }
    }

    /**
     * Put each statement into its category.
     *
     * @param categories two or more, normally Benar and Salah
     * @param misconceptions by number of the statement, from 1
     */
    record Statements(List<String> categories, List<Statement> statements, Map<Integer, String> misconceptions)
            implements Task {
        public Statements {
            categories = List.copyOf(categories);
            statements = List.copyOf(statements);
            misconceptions = Map.copyOf(misconceptions);
            if (categories.size() < 2 || statements.size() < 2) {
                throw new IllegalArgumentException("perlu dua kategori dan dua pernyataan atau lebih");
            }
            if (!categories.containsAll(statements.stream().map(Statement::key).toList())) {
                throw new IllegalArgumentException("kunci setiap pernyataan adalah salah satu dari " + categories);
            }
        }
    }

    /** A sentence and the category it belongs to. */
    record Statement(String text, String key) {}

    /**
     * Give a number.
     *
     * @param key a formula
     * @param unit blank where there is none
     * @param otherUnits how many of another unit one of the key's is, as a formula
     * @param tolerance largest difference that still counts as right, as a formula
     */
    record NumberEntry(
            String key, String unit, Map<String, String> otherUnits, String tolerance, List<Mistake> mistakes)
            implements Task {
        public NumberEntry {
            otherUnits = Ordered.copy(otherUnits);
            mistakes = List.copyOf(mistakes);
            if (key.isBlank()) {
                throw new IllegalArgumentException("kunci belum diisi");
            }
        }
    }

    /**
     * Give a word.
     *
     * @param accepted other words that are right as well; may be empty
     */
    record WordEntry(String key, List<String> accepted, List<Mistake> mistakes) implements Task {
        public WordEntry {
            accepted = List.copyOf(accepted);
            mistakes = List.copyOf(mistakes);
            if (key.isBlank()) {
                throw new IllegalArgumentException("kunci belum diisi");
            }
        }
    }

    /**
     * Give an algebraic expression or equation; every equal one is right.
     *
     * @param variables names that stand for any number
     */
    record ExpressionEntry(String key, List<String> variables, List<Mistake> mistakes) implements Task {
        public ExpressionEntry {
            variables = List.copyOf(variables);
            mistakes = List.copyOf(mistakes);
            if (key.isBlank() || variables.isEmpty()) {
                throw new IllegalArgumentException("perlu kunci dan variabel, contoh `variabel: [x]`");
            }
        }
    }

    /**
     * Put items in order.
     *
     * @param items in the right order; shown shuffled
     * @param misconception said whatever went wrong
     */
    record Ordering(List<String> items, String misconception) implements Task {
        public Ordering {
            items = List.copyOf(items);
            if (items.size() < 2 || items.stream().distinct().count() < items.size()) {
                throw new IllegalArgumentException("butir berisi dua hal atau lebih yang berbeda");
            }
        }
    }

    /**
     * Match left with right.
     *
     * @param pairs right by left, in order
     * @param distractors more on the right; may be empty
     * @param misconception said whatever went wrong
     */
    record Matching(Map<String, String> pairs, List<String> distractors, String misconception) implements Task {
        public Matching {
            pairs = Ordered.copy(pairs);
            distractors = List.copyOf(distractors);
            if (pairs.size() < 2) {
                throw new IllegalArgumentException("perlu dua pasangan atau lebih");
            }
        }
    }

    /**
     * Write freely; never marked by a model.
     *
     * @param rubric words or ideas that are looked for
     */
    record Essay(List<String> rubric, String sampleAnswer, String misconception) implements Task {
        public Essay {
            rubric = List.copyOf(rubric);
            if (rubric.isEmpty() || sampleAnswer.isBlank()) {
                throw new IllegalArgumentException("perlu rubrik dan contoh_jawaban");
            }
        }
    }
}
