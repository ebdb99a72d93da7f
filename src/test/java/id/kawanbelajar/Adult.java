package id.kawanbelajar;

import java.util.Locale;

/**
 * What a week costs an adult. The rule: 3 seconds for a tap, with finding and reading; half a second for a character that
 * is typed; both are slow for somebody who has done it before.
 */
final class Adult {
    private static final double SECONDS_PER_TAP = 3;
    private static final double SECONDS_PER_CHARACTER = 0.5;

    private final String name;
    private int taps;
    private int typed;

    Adult(String name) {
        this.name = name;
    }

    /** Taps so often; sending what was typed is a tap too. */
    void taps(int often) {
        taps += often;
    }

    /** Types words and sends them. */
    String types(String words) {
        typed += words.length();
        taps++;
        return words;
    }

    double minutes() {
        return (taps * SECONDS_PER_TAP + typed * SECONDS_PER_CHARACTER) / 60;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-12s %3d ketukan, %3d karakter, %4.1f menit", name, taps, typed, minutes());
    }
}
