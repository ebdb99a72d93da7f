package id.kawanbelajar.operation.incident;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.setup.GuardedFolder;
import id.kawanbelajar.operation.asking.Asked;
import id.kawanbelajar.operation.asking.Interview;
import id.kawanbelajar.people.audit.InMemoryAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-11-27T05:00:00Z");
    private static final Instant FOUND = Instant.parse("2026-11-27T01:30:00Z");

    @TempDir
    private Path data;

    private final InMemoryAudit audit = new InMemoryAudit();

    @Test
    void isDueThreeTimesTwentyFourHoursAfterItWasFound() {
        assertThat(incident().due()).isEqualTo(Instant.parse("2026-11-30T01:30:00Z"));
        assertThat(written(NOW).left()).isEqualTo(Duration.parse("PT68H30M"));
    }

    @Test
    void everyPaperTellsTheTermAndLeavesNoPlaceUnfilled() throws IOException {
        Path place = Path.of(written(NOW).place());

        assertThat(place).isEqualTo(data.resolve("insiden").resolve("2026-11-27-0830"));
        for (Path paper : papers(place)) {
            assertThat(paper)
                    .content()
                    .contains("Senin, 30 November 2026 pukul 08.30 WIB")
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void theNoticesSayWhatTheLawAsksFor() throws IOException {
        Path place = Path.of(written(NOW).place());

        for (String name : List.of("pemberitahuan-orang-tua.txt", "pemberitahuan-lembaga.txt")) {
            assertThat(place.resolve(name))
                    .content()
                    .contains("Laptop guru hilang", "nama panggilan", "32", "Jumat, 27 November 2026 pukul 08.30")
                    .contains("kata sandi diganti", "SMP Contoh", "Bu Tata");
        }
    }

    @Test
    void aLateNoticeSaysThatItIsLate() throws IOException {
        WriteNotices.Written late = written(NOW.plus(Duration.ofDays(4)));

        assertThat(late.left()).isNegative();
        assertThat(Path.of(late.place()).resolve("pemberitahuan-lembaga.txt"))
                .content()
                .contains("melewati batas 3 × 24 jam");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanOpenThePapers() throws IOException {
        for (Path paper : papers(Path.of(written(NOW).place()))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(paper)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void isWrittenIntoTheAudit() {
        written(NOW);

        assertThat(audit.lines()).hasSize(1).first().asString().contains("operator insiden-dicatat");
    }

    @Test
    void asksOnlyWhatWasNotSaidYet() {
        Interview interview = new Interview(answering("2026-11-27 08:30", ""));
        Map<String, String> known = Map.of("apa", "Laptop guru hilang", "data", "nama panggilan", "berapa", "32");

        assertThat(new AskIncident(InstantSource.fixed(NOW), ZONE).ask(known, interview))
                .contains(new Incident("Laptop guru hilang", FOUND, "nama panggilan", "32", ""));
    }

    @Test
    void asksNothingWhereAllThatIsNeededWasSaid() {
        Map<String, String> known = Map.of(
                "apa", "Laptop guru hilang", "kapan", "2026-11-27 08:30", "data", "nama panggilan", "berapa", "32");

        assertThat(new AskIncident(InstantSource.fixed(NOW), ZONE).ask(known, new Interview(answering())))
                .isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"kemarin sore, 2026-11-27 08:30", "2026-11-28 08:30, belum terjadi"})
    void refusesAMomentThatIsNoneOrNotYet(String said, String why) {
        StringBuilder seen = new StringBuilder();
        Interview interview = new Interview(new Answering(new ArrayDeque<>(List.of("apa saja", said)), seen));

        assertThat(new AskIncident(InstantSource.fixed(NOW), ZONE).ask(Map.of(), interview))
                .isEmpty();
        assertThat(seen).contains(why);
    }

    private static Incident incident() {
        return new Incident("Laptop guru hilang", FOUND, "nama panggilan", "32", "kata sandi diganti");
    }

    private WriteNotices.Written written(Instant now) {
        return new WriteNotices(
                        new GuardedFolder(data.resolve("insiden")),
                        audit,
                        InstantSource.fixed(now),
                        ZONE,
                        new WriteNotices.School("SMP Contoh", "Bu Tata"))
                .write(incident(), "operator");
    }

    private static List<Path> papers(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            List<Path> papers = all.toList();
            assertThat(papers).hasSize(3);
            return papers;
        }
    }

    private static Asked answering(String... answers) {
        return new Answering(new ArrayDeque<>(List.of(answers)), new StringBuilder());
    }

    private record Answering(Deque<String> answers, StringBuilder seen) implements Asked {
        @Override
        public void say(String line) {
            seen.append(line).append('\n');
        }

        @Override
        public Optional<String> answer(String prompt, boolean hidden) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public boolean canTryAgain() {
            return false;
        }
    }
}
