package id.kawanbelajar.conversation.photo;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of exercises as students name them: "no 3", "nomor 5 dong kak", "3, 5 sama 7". */
final class NamedNumbers {
    private static final Pattern NAMED = Pattern.compile(
            "(?i)^(?:(?:kak|tolong|tlg|bantu|bantuin|bahas|jelasin|yang|yg|coba|mau|soal|lks)\\s+)*"
                    + "(?<word>(?:no|nomor|nomer|nmr|soal)\\.?\\s*)?"
                    + "(?<numbers>\\d{1,2}(?:\\s*(?:,|dan|sama|&|\\s)\\s*\\d{1,2})*)"
                    + "(?:[\\s?.!,]+(?:dong|donk|ya|yaa|kak|kakak|aja|saja|dulu|gimana|caranya|tolong|bantu|bantuin|itu|nih|sih))*[\\s?.!]*$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private NamedNumbers() {}

    /**
     * Returns the numbers that a message names; empty where it says anything else.
     *
     * @param bare whether numbers alone will do, without a word such as "nomor"
     */
    static List<Integer> in(String words, boolean bare) {
        Matcher named = NAMED.matcher(words.strip());
        if (!named.matches() || (!bare && named.group("word") == null)) {
            return List.of();
        }
        return NUMBER.matcher(named.group("numbers"))
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }
}
