package id.kawanbelajar.retrieval.wording;

import java.util.regex.Pattern;

/**
 * Takes away how exams and worksheets dress a question: "Menurut teks di atas, manakah dari pernyataan berikut yang …". Such
 * words are about the paper, not about the subject, and no passage holds them.
 */
final class ExamPhrases {
    private static final String TEXT =
            "(?:kutipan|teks|bacaan|bagian|wacana|paragraf|artikel|cerita|keterangan|uraian|informasi|penjelasan|berita|pernyataan"
                    + "|quotes?|texts?|passage|paragraph)";
    private static final String THIS = "(?:tersebut|ini|itu|tadi|di ?atas|berikut(?: ini)?)";
    private static final String THING = "(?:hal|pernyataan|contoh|opsi|pilihan|tindakan)(?:-(?:hal|pernyataan))?";
    private static final String OF_THESE =
            "(?:(?:dari|di ?antara)(?: " + THING + ")?|" + THING + ")? ?(?:berikut(?: ini)?|di ?bawah(?: ini)?)";

    private static final Pattern BY_THE_TEXT = Pattern.compile(
            "(?iU)^(?:menurut|berdasarkan|sesuai(?: dengan)?|dalam|pada|dari)(?: (?:isi|informasi|penjelasan|keterangan))?"
                    + "(?: yang (?:ada|terdapat|diberikan|disebutkan|dijelaskan))?(?: (?:di|dalam|pada))? "
                    + TEXT + "(?: " + THIS + ",?|,)\\s+");
    private static final Pattern IN_THE_TEXT = Pattern.compile(
            "(?iU),?\\s*\\b(?:yang )?(?:(?:disebutkan|dijelaskan|dibahas|diceritakan|digambarkan|terdapat) )?"
                    + "(?:menurut|berdasarkan|di|dalam|pada) " + TEXT + " " + THIS + "\\b");
    private static final Pattern WHICH = Pattern.compile("(?iU)^(?:(?:yang )?mana(?:kah)? " + OF_THESE + "|" + OF_THESE
            + ",? (?:yang )?mana(?:kah)?)" + ",? yang(?: (?:merupakan|adalah|termasuk))?\\s+");

    /** Less says nothing any more. */
    private static final int LEAST_WORDS = 2;

    private ExamPhrases() {}

    /** Returns the question without them; as it is where too little would be left. */
    static String without(String question) {
        String bare = BY_THE_TEXT.matcher(question.strip()).replaceFirst("");
        bare = IN_THE_TEXT.matcher(bare).replaceAll("");
        bare = WHICH.matcher(bare).replaceFirst("").strip();
        return bare.split("\\s+").length < LEAST_WORDS ? question : bare;
    }
}
