package id.kawanbelajar.practice.bank.reading;

import id.kawanbelajar.practice.bank.BankQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A question that is being read. */
final class Building {
    private static final Pattern PICTURE = Pattern.compile(
            "(?i)\\b(gambar|grafik|diagram|peta|kurva)\\b.{0,25}\\b(di atas|di bawah|berikut|tersebut|ini|disamping|di samping)\\b"
                    + "|\\bperhatikan (gambar|grafik|diagram|peta)\\b");

    final int number;
    private final StringBuilder text;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> marked = new ArrayList<>();
    private final StringBuilder explanation = new StringBuilder();
    private boolean explaining;
    private @Nullable String told;

    Building(int number, String text) {
        this.number = number;
        this.text = new StringBuilder(text);
    }

    boolean hasOptions() {
        return !options.isEmpty();
    }

    /** Returns whether it has as many options as questions have at least. */
    boolean isWhole() {
        return options.size() > 2;
    }

    /** Returns whether it can be answered by a letter that is not known yet. */
    boolean waitsForKey() {
        return options.size() > 1 && told == null && marked.size() != 1;
    }

    char next() {
        return (char) ('A' + options.size());
    }

    /** Adds a line that is neither key nor the beginning of another question. */
    void line(String line) {
        Options.Line read = Options.of(line, next());
        if (explaining && read.options().isEmpty()) {
            explanation.append(explanation.isEmpty() ? "" : " ").append(line);
        } else if (read.options().isEmpty()) {
            words(line);
        } else {
            words(read.before());
            read.options().forEach(this::option);
        }
    }

    private void words(String words) {
        if (words.isBlank()) {
            return;
        }
        if (options.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(words);
        } else if (told == null) {
            String last = String.valueOf((char) (next() - 1));
            options.merge(last, words, (before, more) -> before + " " + more);
        }
    }

    private void option(Options.Option option) {
        options.put(option.letter(), option.text());
        if (option.marked()) {
            marked.add(option.letter());
        }
    }

    void key(String letter) {
        told = letter;
    }

    void explain(String words) {
        explaining = true;
        explanation.append(words);
    }

    /**
     * Returns the question.
     *
     * @param listed the key in the list at the end; null where there is none
     * @return empty where it has no options to choose from
     */
    Optional<BankQuestion> built(@Nullable String listed) {
        String words = text.toString().strip();
        if (options.size() < 2 || words.isEmpty() || options.containsValue("")) {
            return Optional.empty();
        }
        List<String> doubts = new ArrayList<>();
        String found = told != null ? told : listed != null ? listed : marked.size() == 1 ? marked.getFirst() : null;
        if (told != null && listed != null && !told.equals(listed)) {
            doubts.add("Kunci di bawah soal (%s) dan di daftar kunci (%s) berbeda.".formatted(told, listed));
        }
        if (told == null && listed == null && marked.size() > 1) {
            doubts.add("Lebih dari satu pilihan ditandai.");
        }
        if (found != null && !options.containsKey(found)) {
            doubts.add("Kuncinya %s, tetapi pilihan itu tidak ada.".formatted(found));
            found = null;
        } else if (found == null) {
            doubts.add(BankQuestion.NO_KEY);
        }
        look(words, doubts);
        return Optional.of(new BankQuestion(
                number, words, options, found, explanation.toString().strip(), doubts, BankQuestion.State.PROPOSED));
    }

    private void look(String words, List<String> doubts) {
        if (new HashSet<>(options.values()).size() < options.size()) {
            doubts.add("Ada pilihan yang sama.");
        }
        if (options.size() < 3) {
            doubts.add("Pilihannya hanya %d.".formatted(options.size()));
        }
        if (PICTURE.matcher(words).find()) {
            doubts.add("Soal ini menyebut gambar, dan gambarnya tidak ikut.");
        }
        if (words.contains("[rumus]") || options.values().stream().anyMatch(option -> option.contains("[rumus]"))) {
            doubts.add("Ada rumus yang tidak terbaca.");
        }
    }
}
