package id.kawanbelajar.tutor.explanation.words;

import java.util.Set;

/** Words that carry a sentence, not its subject. They tell a language, and say nothing about what is claimed. */
public final class FunctionWords {
    private static final Set<String> INDONESIAN = words("""
            yang dan di ke dari untuk dengan pada adalah ialah yaitu yakni itu ini tersebut karena sebab sehingga agar
            supaya jika kalau bila apabila maka jadi oleh akan sudah telah sedang masih dapat bisa mampu harus perlu juga
            saja hanya lebih paling sangat sekali seperti misalnya misal contohnya contoh antara dalam secara serta atau
            tetapi tapi namun sedangkan sementara ketika saat setelah sesudah sebelum sampai hingga ada merupakan disebut
            menjadi terjadi dimaksud artinya berarti hal sesuatu semua seluruh setiap tiap suatu sebuah seorang para kita
            kamu kami mereka ia dia bagi tentang terhadap melalui lalu kemudian selain bahwa apa siapa mengapa kenapa
            bagaimana gimana berapa mana kapan begitu demikian walaupun meskipun akibatnya hasilnya biasanya umumnya
            sebagai memiliki mempunyai punya terdapat berupa tidak bukan belum jangan tanpa salah bagian cara proses
            sih dong kak kok deh ya nih yg dgn krn utk dr pd jd knp gmn bunyi menyatakan dinyatakan dinamakan istilah
            nya lagi tadi jelaskan jelasin bedanya beda perbedaan maksud maksudnya pengertian tolong coba kah pun pula cuma
            tak tiada tidaklah bukanlah
            """);

    private static final Set<String> ENGLISH = words("""
            the is are was were of and to that it for as with by on be this these which from an or at can have has its
            they their there in me all each over using when because between into about will would should what how why not does you your we
            """);

    private static final Set<String> NEGATIONS =
            Set.of("tidak", "bukan", "tanpa", "belum", "jangan", "tak", "tidaklah", "bukanlah", "tiada");

    private static final Set<String> POINTING = Set.of("ini", "itu", "tersebut", "ia", "mereka", "dia");
    private static final Set<String> EQUATING =
            Set.of("adalah", "ialah", "yaitu", "yakni", "merupakan", "disebut", "dinamakan");

    private static final Set<String> BLAMING =
            Set.of("karena", "sebab", "akibat", "disebabkan", "menyebabkan", "mengakibatkan");
    private static final Set<String> LINKING = words("""
            sebabnya penyebab penyebabnya akibatnya alasan alasannya sehingga hingga agar supaya maka jadi untuk oleh
            jika kalau bila apabila ketika saat
            """);

    private FunctionWords() {}

    /** Returns whether a lower-case word says that one thing is the cause of another. */
    public static boolean blaming(String word) {
        return BLAMING.contains(word);
    }

    /** Returns whether a lower-case word ties what happens to a cause, a condition or an aim. */
    public static boolean linking(String word) {
        return BLAMING.contains(word) || LINKING.contains(word);
    }

    /** Returns whether a lower-case word points back to what was named before. */
    public static boolean pointing(String word) {
        return POINTING.contains(word);
    }

    /** Returns whether a lower-case word says that one thing is another. */
    public static boolean equating(String word) {
        return EQUATING.contains(word);
    }

    /** Returns whether a lower-case word is one of Indonesian. */
    public static boolean indonesian(String word) {
        return INDONESIAN.contains(word);
    }

    /** Returns whether a lower-case word is one of English. */
    public static boolean english(String word) {
        return ENGLISH.contains(word);
    }

    /** Returns whether a lower-case word turns the next one into its contrary. */
    public static boolean negation(String word) {
        return NEGATIONS.contains(word);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
