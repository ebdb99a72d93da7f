package id.kawanbelajar.retrieval;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a question asks for, and how a sentence that holds such a thing looks. */
public enum AnswerKind {
    COMPARISON(
            "\\b(beda|bedanya|perbedaan|perbedaannya|membedakan)\\b",
            "\\b(sedangkan|berbeda|berlainan|perbedaan|melainkan)\\b"),
    EXAMPLE("\\bcontoh", "(?i)\\b(contoh|contohnya|misalnya)\\b"),
    FORMULA("\\brumus", "(?i)\\$[^$]*=|\\brumus\\b"),
    PURPOSE(
            "\\b(untuk apa|buat apa|guna|gunanya|fungsi|fungsinya|manfaat|manfaatnya)\\b",
            "(?i)\\b(untuk|membantu|berfungsi|fungsi|berguna|tempat|mengangkut|menyerap|memompa|menahan|digunakan|dipakai)\\b"),
    TIME(
            "\\b(kapan|tahun berapa|tanggal berapa|abad berapa|pukul berapa|jam berapa|hari apa|bulan apa)",
            "\\b(1\\d{3}|20\\d{2}|abad|pukul|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|"
                    + "January|February|March|May|June|July|August|October|December)\\b"),
    AMOUNT(
            "\\b(berapa|seberapa)",
            "\\d|\\b(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|ratus|ribu|juta)\\b"),
    PERSON("\\bsiapa", "(?<=\\p{Ll}[,)]? )\\p{Lu}\\p{Ll}+|\\b(oleh|bernama)\\b"),
    PLACE(
            "\\b(mana letak|di ?mana|ke mana|dari mana|(negara|kota|daerah|provinsi|pulau|benua|tempat) (apa|mana))",
            "\\b(di|ke|dari|kota|negara|pulau|provinsi|kabupaten|benua) \\p{Lu}|\\b(terletak|berada|letaknya|tempat|ada di|misalnya di|berlangsung di|terjadi di|dimulai di)\\b"),
    REASON(
            "\\b(kenapa|mengapa|apa (yang )?(sebab|penyebab|alasan))",
            "\\b(karena|sebab|akibat|disebabkan|sehingga|agar|supaya)\\b"),
    MANNER(
            "\\b(bagaimana|cara|urutan|langkah)",
            "\\b(dengan|cara|melalui|langkah|proses|tahap|kemudian|lalu|jalur|urutan)\\b|→|^\\d{1,2}[.)] "),
    MEANING(
            "\\b(apa(kah)? (itu|yang dimaksud|arti|pengertian)|pengertian|definisi|maksud|apa)",
            "\\b(adalah|ialah|merupakan|yaitu|yakni|disebut|dinamakan|artinya|berarti)\\b"),
    ANY("", "(?!)");

    private final Pattern asks;
    private final Pattern answers;

    AnswerKind(String asks, String answers) {
        this.asks = Pattern.compile(asks);
        this.answers = Pattern.compile(answers);
    }

    /** Returns the first kind that a question in standard spelling asks for. */
    public static AnswerKind of(String question) {
        String lower = question.toLowerCase(Locale.ROOT);
        for (AnswerKind kind : values()) {
            if (kind.asks.matcher(lower).find()) {
                return kind;
            }
        }
        return ANY;
    }

    /** Returns whether the answer is a few words that may stand in a sentence about something else. */
    public boolean isFact() {
        return this == TIME || this == AMOUNT || this == PERSON || this == PLACE;
    }

    /** Returns whether a sentence looks as if it held such a thing. */
    public boolean mayBeIn(String sentence) {
        return answers.matcher(sentence).find();
    }
}
