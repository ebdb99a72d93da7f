package id.kawanbelajar.material.inspection.quality;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What can be counted on a page.
 *
 * @param letters letters and digits of any script, formulas included
 * @param words Latin words of three letters or more, without formulas, code and addresses
 * @param known share of the words that are in the vocabulary
 * @param odd share of the words that do not even look like one
 * @param spaced share of the letters that stand alone in a row of such: {@code k a t a}
 * @param stuck share of the letters in words too long to be one
 * @param unreadable share of the characters that stand for nothing: private use, control, replacement
 * @param mojibake how often a sign was torn into others
 * @param repeated how often the most repeated longer block stands there beyond the first
 * @param repetition share of the page's letters in repeated blocks
 * @param debris how many formulas came out broken
 * @param debrisShare share of the letters in them
 */
record Symptoms(
        int letters,
        int words,
        double known,
        double odd,
        double spaced,
        double stuck,
        double unreadable,
        int mojibake,
        int repeated,
        double repetition,
        int debris,
        double debrisShare) {
    private static final int LONGEST_WORD = 28;
    private static final int SHORTEST_REPEATED = 12;
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}]{3,}");
    private static final Pattern MISREAD = Pattern.compile("\\p{Ll}[01|]\\p{Ll}{2}");
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*\\p{Co}(?=\\s)");
    private static final Pattern ADDRESS = Pattern.compile("`[^`\\n]*`|(?:https?://|www\\.)\\S+");
    private static final Pattern LONG = Pattern.compile("\\p{IsLatin}{" + LONGEST_WORD + ",}");
    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L} ){4,}\\p{L}(?![\\p{L}\\p{N}])");
    private static final Pattern MOJIBAKE =
            Pattern.compile("â€.|[ÃÂ][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï»¿|ï¬.|Ï€|Î[±-¿]");
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Co}\\p{Cn}\\ufffd\\u0000-\\u0008\\u000b\\u000e-\\u001f]|\\(cid:\\d+\\)");

    static Symptoms of(ReadPage page, Vocabulary vocabulary) {
        String all = page.blocks().stream().map(ReadBlock::text).collect(Collectors.joining("\n"));
        String prose = page.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.DEBRIS && block.kind() != Block.Kind.FORMULA)
                .map(block -> Prose.of(Prose.withoutFormulas(block.text())))
                .collect(Collectors.joining("\n"));
        List<Vocabulary.Look> looks = WORD.matcher(prose)
                .results()
                .map(m -> vocabulary.look(m.group()))
                .toList();
        int misread =
                (int) MISREAD.matcher(Prose.withoutFormulas(all)).results().count();
        int letters = letters(all);
        Map<String, Integer> blocks = new HashMap<>();
        page.blocks().stream()
                .flatMap(block -> block.text().lines())
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> letters(line) >= SHORTEST_REPEATED)
                .forEach(line -> blocks.merge(line, 1, Integer::sum));
        List<ReadBlock> debris = page.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.DEBRIS)
                .toList();
        int read = looks.size() + misread;
        return new Symptoms(
                letters,
                read,
                share(looks.stream().filter(Vocabulary.Look.KNOWN::equals).count(), read),
                share(
                        misread
                                + looks.stream()
                                        .filter(Vocabulary.Look.ODD::equals)
                                        .count(),
                        read),
                share(
                        SPACED.matcher(prose)
                                .results()
                                .mapToInt(m -> letters(m.group()))
                                .sum(),
                        letters),
                share(
                        LONG.matcher(ADDRESS.matcher(all).replaceAll(" "))
                                .results()
                                .mapToInt(m -> m.end() - m.start())
                                .sum(),
                        letters),
                share(
                        UNREADABLE
                                .matcher(BULLET.matcher(all).replaceAll(" "))
                                .results()
                                .count(),
                        all.length()),
                (int) MOJIBAKE.matcher(all).results().count(),
                blocks.values().stream().mapToInt(times -> times - 1).max().orElse(0),
                share(
                        blocks.entrySet().stream()
                                .mapToInt(e -> (e.getValue() - 1) * letters(e.getKey()))
                                .sum(),
                        letters),
                debris.size(),
                share(debris.stream().mapToInt(block -> letters(block.text())).sum(), letters));
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
