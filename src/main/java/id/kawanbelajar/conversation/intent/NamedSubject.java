package id.kawanbelajar.conversation.intent;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.language.PlainWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which subject a message names, as in "apa itu gaya ipa" or "buku mtk". A name that is an everyday word too, such as
 * "seni", counts only behind a word like "pelajaran". Safe for use by many threads.
 */
public final class NamedSubject {
    private static final int LONGEST_NAME = 5;
    private static final Set<String> MARKS = Set.of(
            "buku", "pelajaran", "mapel", "materi", "soal", "tugas", "pr", "ulangan", "guru", "latihan", "paket");

    private final Curriculum curriculum;
    private final Set<String> everyday = Set.copyOf(DataLines.of("/kurikulum/kata-biasa.txt"));

    public NamedSubject(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * A subject that a question names.
     *
     * @param code of the subject
     * @param rest the question as written without that name, which would only be found where books name themselves; the
     *     whole question where nothing else is left
     */
    public record Named(String code, String rest) {}

    /** Returns the subject that a question names; empty where it names none or more than one. */
    public Optional<Named> ofQuestion(String question) {
        List<String> rest = new ArrayList<>();
        Set<String> codes = read(question, false, rest);
        String left = String.join(" ", rest);
        return codes.size() == 1
                ? codes.stream()
                        .findFirst()
                        .map(code -> new Named(code, PlainWords.of(left).isBlank() ? question : left))
                : Optional.empty();
    }

    /** Returns the code for a message about a place in a book, where every name of a subject means it. */
    public Optional<String> ofPlace(String words) {
        Set<String> codes = read(words, true, new ArrayList<>());
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }

    /** Returns the codes of the subjects that are named and adds all other words, as written, to the rest. */
    private Set<String> read(String message, boolean everyName, List<String> rest) {
        List<String> written = List.of(message.strip().split("\\s+", -1));
        List<String> plain = written.stream().map(PlainWords::of).toList();
        Set<String> codes = new HashSet<>();
        int at = 0;
        while (at < written.size()) {
            boolean marked = at > 0 && MARKS.contains(plain.get(at - 1));
            Optional<Name> name = name(plain, at).filter(n -> everyName || marked || !everyday.contains(n.words()));
            if (name.isPresent()) {
                codes.add(name.get().code());
                at += name.get().length();
                if (marked) {
                    rest.removeLast();
                }
            } else {
                rest.add(written.get(at++));
            }
        }
        return codes;
    }

    private record Name(String words, int length, String code) {}

    /** Returns the longest name of a subject that begins at a word. */
    private Optional<Name> name(List<String> plain, int at) {
        for (int length = Math.min(LONGEST_NAME, plain.size() - at); length > 0; length--) {
            String words = String.join(" ", plain.subList(at, at + length));
            Optional<Mapel> mapel = curriculum.find(words);
            if (mapel.isPresent()) {
                return Optional.of(new Name(words, length, mapel.get().code()));
            }
        }
        return Optional.empty();
    }
}
