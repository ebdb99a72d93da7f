package id.kawanbelajar.adapter.document.ocr;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much of a text came through. */
final class WordsInOrder {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private WordsInOrder() {}

    /** Returns the share of the words with four letters or more that were read in the same order, from 0 to 1. */
    static double share(String gold, String read) {
        List<String> wanted = words(gold);
        List<String> got = words(read);
        int[][] common = new int[wanted.size() + 1][got.size() + 1];
        for (int i = 1; i <= wanted.size(); i++) {
            for (int j = 1; j <= got.size(); j++) {
                common[i][j] = wanted.get(i - 1).equals(got.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return (double) common[wanted.size()][got.size()] / wanted.size();
    }

    private static List<String> words(String text) {
        String joined = text.replaceAll("(?<=\\p{L})-[ ]*\\R\\s*(?=\\p{Ll})", "");
        return WORD.matcher(joined.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
