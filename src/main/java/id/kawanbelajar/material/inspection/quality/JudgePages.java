package id.kawanbelajar.material.inspection.quality;

import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.inspection.PageQuality;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Judges how well each page was read, from what came out. English, regional languages, tables, formulas and code are not bad
 * by themselves; the limits are measured by {@code JudgePagesTest}. Safe for use by many threads.
 */
public final class JudgePages {
    private static final int NEARLY_NOTHING = 40;
    private static final int ENOUGH_WORDS = 12;

    private final Vocabulary vocabulary = new Vocabulary();

    /** Returns a judgement of every page, in order. */
    public Quality judge(ReadFile file) {
        return new Quality(file.pages().stream()
                .map(page -> judge(page, Wording.of(file.type(), page)))
                .toList());
    }

    private PageQuality judge(ReadPage page, Wording wording) {
        Symptoms symptoms = Symptoms.of(page, vocabulary);
        Finding worst = Stream.of(
                        amount(page.recognition(), symptoms, wording),
                        signs(symptoms, wording),
                        spacing(symptoms, wording),
                        words(page.recognition(), symptoms, wording),
                        confidence(page.recognition(), wording),
                        formulas(symptoms, wording),
                        repetition(symptoms, wording))
                .max(Comparator.comparing(Finding::grade))
                .orElse(Finding.NONE);
        return new PageQuality(page.number(), page.label(), worst.grade(), worst.sentence());
    }

    private static Finding amount(Recognition recognition, Symptoms symptoms, Wording wording) {
        if (recognition instanceof Recognition.Unread unread) {
            return Finding.red(unread.remedy());
        }
        if (symptoms.letters() == 0 && symptoms.unreadable() == 0) {
            return Finding.red(wording.empty());
        }
        return symptoms.letters() < wording.fewLetters() && symptoms.unreadable() == 0
                ? Finding.amber(wording.nearlyEmpty())
                : Finding.NONE;
    }

    private static Finding signs(Symptoms symptoms, Wording wording) {
        if (symptoms.unreadable() > 0.2) {
            return Finding.red(wording.noLetters());
        }
        if (symptoms.mojibake() * 40 > symptoms.letters()) {
            return Finding.red(wording.torn());
        }
        if (symptoms.mojibake() > 1) {
            return Finding.amber(wording.torn());
        }
        return symptoms.unreadable() > 0.03 ? Finding.amber(wording.lostSigns()) : Finding.NONE;
    }

    private static Finding spacing(Symptoms symptoms, Wording wording) {
        if (symptoms.spaced() > 0.12) {
            return Finding.of(symptoms.spaced() > 0.4, wording.spaced());
        }
        return symptoms.stuck() > 0.05 ? Finding.of(symptoms.stuck() > 0.3, wording.stuck()) : Finding.NONE;
    }

    private static Finding words(Recognition recognition, Symptoms symptoms, Wording wording) {
        if (symptoms.words() < ENOUGH_WORDS) {
            return Finding.NONE;
        }
        boolean recognised = recognition instanceof Recognition.Recognised;
        boolean misread = recognised && symptoms.odd() > 0.3 && symptoms.known() < 0.4;
        if (symptoms.odd() > 0.5 || misread) {
            return Finding.red(recognised ? wording.unclear() : wording.noLetters());
        }
        boolean doubtful = symptoms.odd() > 0.4 || (recognised && symptoms.odd() > 0.12 && symptoms.known() < 0.6);
        return doubtful ? Finding.amber(recognised ? wording.unclear() : wording.unknownWords()) : Finding.NONE;
    }

    private static Finding confidence(Recognition recognition, Wording wording) {
        if (recognition instanceof Recognition.Recognised recognised && recognised.confidence() < 0.8) {
            return Finding.of(recognised.confidence() < 0.6, wording.unclear());
        }
        return Finding.NONE;
    }

    private static Finding formulas(Symptoms symptoms, Wording wording) {
        return symptoms.debris() == 0
                ? Finding.NONE
                : Finding.of(
                        symptoms.letters() * (1 - symptoms.debrisShare()) < NEARLY_NOTHING,
                        wording.brokenFormulas(symptoms.debris()));
    }

    private static Finding repetition(Symptoms symptoms, Wording wording) {
        boolean much = symptoms.repeated() >= 5 && symptoms.repetition() > 0.5;
        return much ? Finding.amber(wording.repeated(symptoms.repeated() + 1)) : Finding.NONE;
    }

    /** One thing that is wrong, or nothing. */
    private record Finding(Grade grade, String sentence) {
        static final Finding NONE = new Finding(Grade.GREEN, "");

        static Finding red(String sentence) {
            return new Finding(Grade.RED, sentence);
        }

        static Finding amber(String sentence) {
            return new Finding(Grade.AMBER, sentence);
        }

        static Finding of(boolean red, String sentence) {
            return red ? red(sentence) : amber(sentence);
        }
    }
}
