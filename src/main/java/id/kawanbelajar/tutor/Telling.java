package id.kawanbelajar.tutor;

import id.kawanbelajar.material.FigureText;
import id.kawanbelajar.retrieval.AnswerKind;
import id.kawanbelajar.retrieval.Section;
import java.util.regex.Pattern;

/** Whether a stretch tells anything at all: books also ask, plan, begin to tell and draw tables. */
final class Telling {
    /** A question or a goal of the book is no answer; it is shown only where there is nothing else. */
    private static final double NO_ANSWER = 0.001;

    private static final double LEADS_IN = 0.1;

    /** Better a sentence that says nearly as much; and no table tells a way. */
    private static final double TABLE = 0.1;

    private static final double TABLE_FOR_A_WAY = 0.01;

    private static final Pattern ASKS = Pattern.compile(
            "(?s).*\\?\\s*$|^[\"“][^\"”]*[\"”]$|.*\\bkamu diharapkan mampu\\b.*|(?i)^setelah (?:mempelajari|belajar)\\b.*\\bkamu\\b.*");
    private static final Pattern BEGINS_TO_TELL = Pattern.compile(
            "(?i)^(?:bayangkan|coba|perhatikan|mari|yuk|ayo|ambil|pernah(?:kah)?|ingat|lihat|dorong|siapkan|tutup|tampung)\\b");

    private Telling() {}

    /** Returns how much of its worth a stretch keeps as an answer of a kind, 0 to 1. */
    static double fitness(Stretch stretch, AnswerKind kind) {
        double fit = Section.worth(stretch.passage());
        String text = stretch.text();
        if (ASKS.matcher(text).matches() || FigureText.is(text)) {
            return fit * NO_ANSWER;
        }
        if (text.startsWith("|")) {
            return fit * (kind == AnswerKind.MANNER ? TABLE_FOR_A_WAY : TABLE);
        }
        return BEGINS_TO_TELL.matcher(text).find() ? fit * LEADS_IN : fit;
    }
}
