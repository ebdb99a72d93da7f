package id.kawanbelajar.conversation.intent;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.language.PlainWords;
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

    /** Returns the code of the subject that a question names; empty where it names none or more than one. */
    public Optional<String> ofQuestion(String words) {
        return only(words, false);
    }

    /** Returns the same for a message about a place in a book, where every name of a subject means it. */
    public Optional<String> ofPlace(String words) {
        return only(words, true);
    }

    private Optional<String> only(String message, boolean everyName) {
        List<String> words = List.of(PlainWords.of(message).split(" ", -1));
        Set<String> codes = new HashSet<>();
        int at = 0;
        while (at < words.size()) {
            boolean counts = everyName || (at > 0 && MARKS.contains(words.get(at - 1)));
            at += named(words, at, counts, codes);
        }
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }

    /** Adds the subject whose name begins at a word, the longest name first, and returns how many words to go on. */
    private int named(List<String> words, int at, boolean everyName, Set<String> codes) {
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            String name = String.join(" ", words.subList(at, at + length));
            Optional<Mapel> mapel = curriculum.find(name);
            if (mapel.isPresent()) {
                if (everyName || !everyday.contains(name)) {
                    codes.add(mapel.get().code());
                }
                return length;
            }
        }
        return 1;
    }
}
