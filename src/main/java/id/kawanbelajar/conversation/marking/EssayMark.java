package id.kawanbelajar.conversation.marking;

import java.util.Optional;
import java.util.stream.Stream;

/** What a teacher says of an essay. */
public enum EssayMark {
    COMPLETE("lengkap"),
    PARTLY("sebagian"),
    NOT_YET("belum");

    private final String label;

    EssayMark(String label) {
        this.label = label;
    }

    /** Returns the word for it in buttons and in names of sentences. */
    public String label() {
        return label;
    }

    static Optional<EssayMark> of(String label) {
        return Stream.of(values()).filter(mark -> mark.label.equals(label)).findFirst();
    }
}
