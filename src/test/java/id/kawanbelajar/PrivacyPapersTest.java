package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.rights.KeepNoLonger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/privasi} promises is what the program does. */
class PrivacyPapersTest {
    private static final Path PAPERS = Path.of("docs", "privasi");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

    @Test
    void linksLeadSomewhere() throws IOException {
        for (Path paper : papers()) {
            List<String> links = LINK.matcher(Files.readString(paper))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            for (String link : links) {
                Path target = paper.resolveSibling(link.replaceAll("^\\]\\(([^)#]+).*", "$1"));
                assertThat(target).as("%s in %s", link, paper).exists();
            }
        }
    }

    @Test
    void thingsAreKeptAsLongAsTheTableSays() {
        KeepNoLonger.Limits usual = KeepNoLonger.Limits.USUAL;

        assertThat(PAPERS.resolve("penyimpanan.md"))
                .content()
                .contains("%d hari | `KAWAN_SIMPAN_OBROLAN`".formatted(usual.chat()))
                .contains("akhir tahun ajaran + %d tahun | `KAWAN_SIMPAN_HASIL`".formatted(usual.results()))
                .contains("%d hari | `KAWAN_SIMPAN_KESELAMATAN`".formatted(usual.safety()));
    }

    @Test
    void noneClaimsThatTheLawIsMet() throws IOException {
        for (Path paper : papers()) {
            assertThat(paper).content().doesNotContainPattern("(?i)\\b(sudah|telah) (patuh|sesuai dengan (hukum|UU))");
        }
    }

    private static List<Path> papers() throws IOException {
        try (Stream<Path> all = Files.list(PAPERS)) {
            List<Path> papers = all.toList();
            assertThat(papers).hasSizeGreaterThan(8);
            return papers;
        }
    }
}
