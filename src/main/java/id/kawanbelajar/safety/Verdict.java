package id.kawanbelajar.safety;

import java.util.Locale;
import java.util.stream.Stream;

/** What the safety check says to a message; only {@link Passed} may go on to search, storage or a model. */
public sealed interface Verdict {
    /** Nothing dangerous was recognised. */
    record Passed() implements Verdict {}

    /** A child may be in danger: fixed words with adults and hotlines, nothing stored but kind and time. */
    record Crisis(Distress distress) implements Verdict {}

    /** Somebody asks how to do what hurts people: refused without a recipe. */
    record Danger(Hazard hazard) implements Verdict {}

    /** Not for a school's helper, though nobody is in danger: refused in one line. */
    record Improper(Matter matter) implements Verdict {}

    /** What kind of crisis: the will to hurt oneself or die, violence or abuse or threats, food and body. */
    enum Distress {
        DIRI,
        KEKERASAN,
        MAKAN
    }

    /** What is dangerous: weapons, hurting somebody, poison, drugs, dares. */
    enum Hazard {
        SENJATA,
        MELUKAI,
        RACUN,
        ZAT,
        TANTANGAN
    }

    /**
     * What is not for school: sex, crime, hatred and bullying; another's personal data, cheating, telling this program to
     * forget its rules; and what resembles all that so much that it is left alone.
     */
    enum Matter {
        SEKSUAL,
        KEJAHATAN,
        KEBENCIAN,
        DATA_ORANG,
        CURANG,
        INJEKSI,
        RAGU
    }

    /** Returns the name of the category, for counts and for the record of an event; never of the words. */
    default String category() {
        return switch (this) {
            case Passed() -> "lolos";
            case Crisis(var distress) -> "krisis-" + distress.name().toLowerCase(Locale.ROOT);
            case Danger(var hazard) -> "bahaya-" + hazard.name().toLowerCase(Locale.ROOT);
            case Improper(var matter) -> matter.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /**
     * Returns the verdict whose {@link #category()} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Verdict of(String category) {
        return Stream.of(
                        Stream.of(new Passed()),
                        Stream.of(Distress.values()).map(Crisis::new),
                        Stream.of(Hazard.values()).map(Danger::new),
                        Stream.of(Matter.values()).map(Improper::new))
                .flatMap(verdicts -> verdicts.map(Verdict.class::cast))
                .filter(verdict -> verdict.category().equals(category))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no category of the safety check: " + category));
    }
}
