package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.practice.sitting.BeginSitting;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a wish to practise says beside the topic.
 *
 * @param count how many questions, 1 to {@link BeginSitting#MOST}
 * @param review whether what is due is to be reviewed, whatever it is about
 * @param mixed whether all chapters of a subject are meant at once
 */
record PracticeWords(int count, boolean review, boolean mixed) {
    private static final Pattern REVIEW = Pattern.compile(
            "\\b(?:ulang|ulangi|mengulang|diulang|review|mereview)\\b.*\\b(?:lupa|hari ini|jatuh tempo)\\b|^(?:\\S+ ){0,3}(?:mereview|review)(?: dulu| yuk| dong)?$");
    private static final Pattern MIXED = Pattern.compile("\\b(?:campur|campuran|acak|gabungan|semua bab)\\b");
    private static final Pattern COUNT = Pattern.compile(
            "\\b(\\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) (?:butir |buah )?(?:soal|nomor|pertanyaan)\\b");
    private static final List<String> NUMBERS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh");

    static PracticeWords of(String words) {
        String plain = PlainWords.of(words);
        return new PracticeWords(
                count(plain), REVIEW.matcher(plain).find(), MIXED.matcher(plain).find());
    }

    private static int count(String plain) {
        Matcher named = COUNT.matcher(plain);
        if (!named.find()) {
            return BeginSitting.QUESTIONS;
        }
        String written = named.group(1);
        int count = NUMBERS.contains(written) ? NUMBERS.indexOf(written) : Integer.parseInt(written);
        return Math.clamp(count, 1, BeginSitting.MOST);
    }
}
