package id.kawanbelajar.adapter.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.office.slides.PptxReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many of the words that stand in the XML of real slides are read. */
class PptxGoldTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    @ParameterizedTest
    @ValueSource(strings = {"itb_slide_0000/0000.pptx", "itb_slide_0001/0001.pptx"})
    void nearlyEveryWordOfASlideIsRead(String name) throws IOException {
        Path file = Path.of("../shared/data/docs").resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "the evaluation data is not here");

        List<String> gold = gold(file);
        Map<String, Integer> read = new HashMap<>();
        words(String.join("\n", Heard.from(new PptxReader(), file).blocks()))
                .forEach(w -> read.merge(w, 1, Integer::sum));
        long found = gold.stream()
                .filter(word -> read.merge(word, -1, Integer::sum) >= 0)
                .count();

        assertThat((double) found / gold.size())
                .as(found + " of " + gold.size())
                .isGreaterThanOrEqualTo(0.98);
    }

    private static List<String> gold(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream()
                    .filter(e -> e.getName().matches("ppt/slides/slide\\d+\\.xml"))
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    Xml.whole(in)
                            .outermost(part -> part.is("p:sp") || part.is("a:tbl"))
                            .filter(shape -> shape.outermost(part -> part.is("p:ph"))
                                    .noneMatch(place -> place.value("type").matches("dt|ftr|sldNum")))
                            .flatMap(shape -> shape.outermost(part -> part.is("a:p")))
                            .map(paragraph -> paragraph
                                    .outermost(part -> part.is("a:t"))
                                    .map(Element::text)
                                    .collect(Collectors.joining()))
                            .forEach(paragraph -> words.addAll(words(paragraph)));
                }
            }
        }
        return words;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(r -> r.group())
                .toList();
    }
}
