package id.kawanbelajar.language.personal;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides in what somebody writes what tells who and where a person is: numbers of phones and papers, e-mail, addresses, links
 * to chats. Numbers of a lesson stay: those that are calculated with, decimals, and longer or shorter ones. Rather hides too
 * much than too little where a number is called one of a person's. Stateless.
 */
public final class HidePersonal {
    static final String NUMBER = "[nomor disembunyikan]";
    static final String MAIL = "[email disembunyikan]";
    static final String ADDRESS = "[alamat disembunyikan]";
    static final String LINK = "[tautan disembunyikan]";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Neither within a number nor behind a sign of calculating. */
    private static final String BEFORE = "(?<![\\d.,/=*^×÷√]|\\d[ -]|[+*/=×÷^] |\\d : )";

    /** Neither followed by more of a number nor by a sign of calculating. */
    private static final String AFTER = "(?![\\d/*^×÷]|[.,]\\d| ?[-+×÷=*/^] ?\\d| ?: ?\\d| \\d)";

    private static final Pattern CHAT = Pattern.compile(
            "(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.me|wa\\.me|api\\.whatsapp\\.com|chat\\.whatsapp\\.com|line\\.me"
                    + "|discord\\.gg|m\\.me|instagram\\.com|tiktok\\.com|facebook\\.com)/[^\\s]+",
            FLAGS);
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d][\\p{L}\\d._%+-]*@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}", FLAGS);

    private static final Pattern PHONE =
            Pattern.compile(BEFORE + "(?:\\+62[ .-]?|62[ .-]?|\\(?0)8\\d{1,2}\\)?([ .-]?)\\d{3,4}\\1\\d{2,5}" + AFTER);
    private static final Pattern CALL = Pattern.compile(
            "\\b(?:hp|wa|whatsapp|te?lp|telepon|telpon|phone|hubungi|kontak|call|chat|no|nomor|nomer)"
                    + "(?:ku|mu|nya)?\\b[^\\n]{0,25}$",
            FLAGS);

    private static final Pattern SIXTEEN =
            Pattern.compile(BEFORE + "(?:\\d{4}([ .-]?)\\d{4}\\1\\d{4}\\1\\d{4}|\\d{6}[ .-]\\d{6}[ .-]\\d{4})" + AFTER);
    private static final Pattern TEN = Pattern.compile(BEFORE + "(?<![\\p{L}_-])0[01]\\d{8}" + AFTER);

    /** A number that is called one of a person's papers. */
    private static final Pattern CALLED = Pattern.compile(
            "(\\b(?:nisn?|nik|nip|nuptk|(?:no(?:mor|mer)?\\.? )?(?:kk|ktp|kartu keluarga))(?:ku|mu|nya)?\\b\\D{0,30}?)\\d[\\d .-]{3,22}\\d",
            FLAGS);

    private static final String NUMBERED = "\\s*,?\\s*\\b(?:no|nomor|nmr|nomer)\\.?\\s*\\d+[a-z]?\\b";
    private static final String WITH_NEIGHBOURS = "(?:[ ,]*rt\\.?\\s*\\d{1,3}[ /,]*(?:rw\\.?\\s*)?\\d{1,3})?";
    private static final String NAME = "\\s*\\p{L}[\\p{L}'. ]{1,40}?";
    private static final Pattern SHORT_STREET = Pattern.compile(
            "\\b(?:jln?|gg)\\b\\.?" + NAME + "(?:" + NUMBERED + "|\\s\\d+[a-z]?\\b)" + WITH_NEIGHBOURS, FLAGS);
    private static final Pattern STREET = Pattern.compile(
            "(?<=\\b(?:di|ke|alamat|alamatku|alamatnya|rumahku|rumah)[ :]{1,2})(?:jalan|gang)\\b" + NAME + NUMBERED
                    + WITH_NEIGHBOURS,
            FLAGS);
    private static final Pattern NAMED_STREET =
            Pattern.compile("\\b(?:Jalan|Gang)(?: \\p{Lu}[\\p{L}'.]*){1,5}(?i:" + NUMBERED + WITH_NEIGHBOURS + ")");
    private static final Pattern NEIGHBOURS =
            Pattern.compile("\\brt\\.?\\s*\\d{1,3}[ /,]*rw\\.?\\s*\\d{1,3}\\b", FLAGS);
    private static final Pattern OF_TASKS = Pattern.compile(
            "\\b(?:cerita|keluar|soal|pikir|pengerjaan|nya|kerja|hitung|latihan|bab|halaman)\\b", FLAGS);

    private HidePersonal() {}

    /** Returns the words with what is personal replaced by a note in brackets; the same words where nothing is, or a link's code. */
    public static String in(String words) {
        if (words.startsWith("/start ") || words.chars().noneMatch(c -> Character.isDigit(c) || c == '@' || c == '/')) {
            return words;
        }
        String text = CHAT.matcher(words).replaceAll(LINK);
        text = EMAIL.matcher(text).replaceAll(MAIL);
        text = CALLED.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(NUMBER));
        text = replace(SIXTEEN, text, NUMBER, HidePersonal::isNik);
        text = replace(PHONE, text, NUMBER, HidePersonal::isPhone);
        text = TEN.matcher(text).replaceAll(NUMBER);
        text = replace(SHORT_STREET, text, ADDRESS, HidePersonal::isStreet);
        text = replace(STREET, text, ADDRESS, HidePersonal::isStreet);
        text = replace(NAMED_STREET, text, ADDRESS, HidePersonal::isStreet);
        return NEIGHBOURS.matcher(text).replaceAll(ADDRESS);
    }

    /** Whether something that looks personal is so, given the words before it. */
    private interface Rule {
        boolean holds(String found, String before);
    }

    private static String replace(Pattern pattern, String text, String note, Rule rule) {
        return pattern.matcher(text)
                .replaceAll((MatchResult m) -> Matcher.quoteReplacement(
                        rule.holds(m.group(), text.substring(Math.max(0, m.start() - 40), m.start()))
                                ? note
                                : m.group()));
    }

    private static boolean isNik(String found, String before) {
        return Digits.isNik(Digits.of(found));
    }

    /** Also one that is made up: whoever gives an invented number would give a real one next time. */
    private static boolean isPhone(String found, String before) {
        String digits = Digits.of(found);
        boolean bare = found.startsWith("62");
        return digits.matches("(?:62|0)8[1-9]\\d{7,10}")
                && (!bare || CALL.matcher(before).find());
    }

    private static boolean isStreet(String found, String before) {
        return !OF_TASKS.matcher(found).find();
    }
}
