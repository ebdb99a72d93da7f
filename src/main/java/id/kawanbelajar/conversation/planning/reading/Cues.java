package id.kawanbelajar.conversation.planning.reading;

import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.language.WordRule;
import id.kawanbelajar.language.WordRules;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that tell what a message about a plan is for. Safe for use by many threads. */
public final class Cues {
    private final List<WordRule> rules = WordRules.read("/niat/rencana.txt");

    /** What a message may be for. */
    public enum Cue {
        LIHAT,
        KALENDER,
        /** To be asked what to change. */
        UBAH,
        BATALKAN,
        MULAI,
        BERHENTI,
        /** The section was read. */
        BACA,
        /** Without this step. */
        LEWATI,
        /** How it went. */
        PAHAM,
        /** It asks something about a lesson. */
        TANYA,
        /** It is about the plan, whatever was talked about before. */
        RENCANA,
        /** It goes on, with whatever was left. */
        LANJUT,
        /** Nothing is wished any more. */
        TIDAK_JADI,
        /** Whoever is asked has no answer. */
        TERSERAH
    }

    /** Returns the first cue of a message, as written, in their order here. */
    public Optional<Cue> first(String text) {
        return Arrays.stream(Cue.values()).filter(cue -> has(cue, text)).findFirst();
    }

    /** Returns whether a message, as written, has that cue. */
    public boolean has(Cue cue, String text) {
        String plain = PlainWords.of(text);
        return rules.stream()
                .anyMatch(rule -> rule.group().equals(cue.name().toLowerCase(Locale.ROOT)) && rule.appliesTo(plain));
    }
}
