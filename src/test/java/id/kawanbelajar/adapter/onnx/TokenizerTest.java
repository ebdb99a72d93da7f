package id.kawanbelajar.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
    private static final Map<String, Double> PIECES = Map.ofEntries(
            Map.entry("<", -8.0),
            Map.entry(">", -8.0),
            Map.entry("2", -6.0),
            Map.entry("a", -3.0),
            Map.entry("ab", -4.0),
            Map.entry("b", -3.0),
            Map.entry("daun", -5.0),
            Map.entry("s", -4.0),
            Map.entry("▁", -2.0),
            Map.entry("▁a", -4.5),
            Map.entry("▁daun", -6.0));

    @TempDir
    Path folder;

    private Tokenizer tokenizer;

    @BeforeEach
    void open() throws IOException {
        tokenizer = open(TinyTokenizer.PUBLISHED);
    }

    private Tokenizer open(String normalizer) throws IOException {
        Path json = TinyTokenizer.write(folder, normalizer, PIECES);
        return new Tokenizer(PieceFile.open(json, folder.resolve("kept")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    daun          | ▁daun
                    a             | ▁a
                    ab            | ▁ ab
                    daundaun      | ▁daun daun
                    ' daun   a '  | ▁daun ▁a
                    daun²         | ▁daun 2
                    ＡＢ          | ▁ ?
                    ａｂ          | ▁ ab
                    xyzzy         | ▁ ?
                    axa           | ▁a ? a
                    <s>           | ▁ < s >
                    ▁▁daun        | ▁daun
                    𝒳𐍈            | ▁ ?
                    ''            | ''
                    """)
    void cutsIntoTheMostProbablePieces(String text, String pieces) {
        assertThat(names(tokenizer.encode(text, 512))).isEqualTo(pieces);
    }

    @Test
    void dropsControlCharactersAndTakesLineBreaksAndInvisibleOnesForSpaces() {
        assertThat(names(tokenizer.encode("da\u0000un\u0007", 512))).isEqualTo("▁daun");
        assertThat(names(tokenizer.encode("a\u2028b\n\tb\ufeff", 512))).isEqualTo("▁a ▁ b ▁ b");
    }

    @Test
    void readsThePublishedAndTheRepackedNormalizerAlike() throws IOException {
        String text = "daun² ａｂ\tx\u200b<s>";
        assertThat(open(TinyTokenizer.REPACKED).encode(text, 512)).isEqualTo(tokenizer.encode(text, 512));
    }

    @Test
    void writtenControlPiecesStayText() {
        long[] ids = tokenizer.encode("<s></s><pad><unk><mask>", 512);
        assertThat(Arrays.copyOfRange(ids, 1, ids.length - 1)).doesNotContain(0, 1, 2, PIECES.size() + 4);
    }

    @Test
    void cutsALongTextAtTheLimitAndStillEndsIt() {
        long[] ids = tokenizer.encode("daun ".repeat(2_000), 512);
        assertThat(ids).hasSize(512).startsWith(0).endsWith(2);
    }

    @Test
    void noOtherCutOfAWordIsMoreProbable() {
        RandomGenerator random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            String word = random.ints(random.nextInt(1, 9), 0, 3)
                    .mapToObj(c -> "abs".substring(c, c + 1))
                    .collect(Collectors.joining());
            long[] ids = tokenizer.encode(word, 512);
            String[] pieces = names(ids).split(" ");
            assertThat(String.join("", pieces)).isEqualTo("▁" + word);
            assertThat(Arrays.stream(pieces).mapToDouble(TokenizerTest::score).sum())
                    .isEqualTo(best("▁" + word));
        }
    }

    /** The best sum over all cuts, by trying each. */
    private static double best(String rest) {
        return rest.isEmpty()
                ? 0
                : IntStream.rangeClosed(1, rest.length())
                        .mapToDouble(n -> score(rest.substring(0, n)) + best(rest.substring(n)))
                        .max()
                        .orElse(Double.NEGATIVE_INFINITY);
    }

    private static double score(String piece) {
        return PIECES.getOrDefault(piece, Double.NEGATIVE_INFINITY);
    }

    @Test
    void refusesAnotherKindOfTokenizer() throws IOException {
        Path json = Files.writeString(folder.resolve("bpe.json"), "{\"model\": {\"type\": \"BPE\", \"vocab\": []}}");
        assertThatThrownBy(() -> PieceFile.open(json, folder.resolve("bpe")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("./kawan model pasang");
    }

    private static String names(long[] ids) {
        Object[] names = new TreeMap<>(PIECES).keySet().toArray();
        return Arrays.stream(ids, 1, ids.length - 1)
                .mapToObj(id -> id == 3 ? "?" : (String) names[(int) id - 4])
                .collect(Collectors.joining(" "));
    }
}
