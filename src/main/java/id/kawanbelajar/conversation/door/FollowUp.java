package id.kawanbelajar.conversation.door;

import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.safety.Verdict.Distress;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a message means in the hours behind a crisis. */
enum FollowUp {
    /** Nobody shall know. */
    SECRET,
    /** It was not meant so. */
    JOKING,
    /** Afraid, alone or not safe. */
    NOT_SAFE,
    /** Safe, or thanks. */
    SAFE,
    /** Nothing more to say for now. */
    QUIET;

    private static final Pattern SECRETLY = Pattern.compile(
            "\\b(?:jangan|tidak usah|tolong tidak|jgn)(?: \\S+){0,2} (?:bilang|blg|cerita|ceritakan|kasih|kasi|lapor|laporin|laporkan|ngomong"
                    + "|sebar|sebarin|adukan|ngadu|kabari|kabarin|hubungi|tahu)\\S*\\b"
                    + "|\\brahasia\\S*|\\bsiapa(?: \\S+){0,2} (?:yang )?tahu\\b|\\b(?:kasih|ngasih|kasi) tahu siapa\\b"
                    + "|\\b(?:kamu|kakak) (?:lapor|bilang|cerita) (?:ke )?siapa\\b");
    private static final Pattern IN_JOKE = Pattern.compile(
            "\\b(?:bercanda\\S*|becanda\\S*|bcanda\\S*|canda\\S*|bercandaan|iseng|prank|boong\\S*|bohong\\S*|bo'ong|main main|tidak serius"
                    + "|tidak beneran|tidak sungguhan|salah (?:kirim|ketik|pencet)|typo|gurau\\S*|guyon\\S*|heureuy|gojek)\\b");
    private static final Pattern IN_FEAR = Pattern.compile(
            "\\b(?:takut\\S*|tidak aman|belum aman|tolong(?: aku| saya)?$|tolongin|sendirian|sendiri(?: di)? rumah|gemetar\\S*|gemeteran"
                    + "|ngeri|wedi|sieun|panik|dia (?:datang|pulang|di depan|ke sini))\\b");
    private static final Pattern IN_SAFETY = Pattern.compile(
            "\\b(?:makasih|terima kasih|terimakasih|thanks|matur nuwun|nuhun|aku aman|saya aman|sudah aman|aman kok|aman kakak"
                    + "|sudah (?:tenang|mendingan|baikan|lega|enakan|cerita|ada yang)\\S*|iya aman|mendingan|lega)\\b");
    private static final String TAIL =
            "(?: (?:kok|kakak|ya|sih|deh|aja|saja|lah|dong|papa|apa|min|bot|makasih|sekarang|lagi|kali|tau|tahu|dah))*";
    private static final Pattern BARE_NO = Pattern.compile("(?:tidak|enggak|ora|mboten|henteu|belum)(?: kakak)?");
    private static final Pattern BARE_YES =
            Pattern.compile("(?:ya|iya|iyaa|ok|oke|aman|sudah|udah|he eh|inggih|muhun)" + TAIL);
    private static final Pattern LITTLE = Pattern.compile(
            "(?:tidak|g|gpp|gapapa|gakpapa|ngapapa|ga|hm+|h+|e+h|entah|entahlah|bingung|capek|cape|capai|lelah|sedih|nangis|menangis|diam|terserah"
                    + "|yasudah|ya sudah|sudah lah|sudahlah|bodo amat|malas|huhu\\S*|hiks\\S*|maaf|sorry|sori|halo|kakak|kenapa|tidak jadi"
                    + "|lupakan|lupain|lupakan saja|biarin|biarkan|skip)"
                    + TAIL);

    private static final int LONGEST = 160;

    /**
     * Reads a message; empty where it is about something else.
     *
     * @param words as they were written, in memory only
     * @param distress of the crisis before: only behind the wish to die it was asked whether the child is safe
     */
    static Optional<FollowUp> of(String words, Distress distress) {
        String plain = PlainWords.of(words).strip();
        if (plain.isBlank() || words.length() > LONGEST || words.startsWith("/")) {
            return Optional.empty();
        }
        if (SECRETLY.matcher(plain).find()) {
            return Optional.of(SECRET);
        }
        if (IN_JOKE.matcher(plain).find()) {
            return Optional.of(JOKING);
        }
        if (IN_FEAR.matcher(plain).find()) {
            return Optional.of(NOT_SAFE);
        }
        if (IN_SAFETY.matcher(plain).find()) {
            return Optional.of(SAFE);
        }
        return shortly(plain, distress == Distress.DIRI);
    }

    private static Optional<FollowUp> shortly(String plain, boolean asked) {
        if (asked && BARE_NO.matcher(plain).matches()) {
            return Optional.of(NOT_SAFE);
        }
        if (BARE_YES.matcher(plain).matches()) {
            return Optional.of(asked ? SAFE : QUIET);
        }
        return LITTLE.matcher(plain).matches() ? Optional.of(QUIET) : Optional.empty();
    }

    /** Whether a message of this kind is one also after the child has gone on to something else. */
    boolean lasts() {
        return this == SECRET || this == JOKING || this == NOT_SAFE;
    }
}
