package id.kawanbelajar.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.Material;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedIndexTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T08:00:00Z"));
    private static final Material LEAF = Shelf.forStudents("smp/ipa/8/01-daun");

    @TempDir
    Path data;

    private Path folder;

    @BeforeEach
    void build() {
        folder = data.resolve("indeks");
        try (LuceneIndex index = LuceneIndex.open(folder, CLOCK)) {
            index.replace(LEAF, "h", Shelf.passages(LEAF, "Klorofil menyerap cahaya."));
            index.publish(index.materials());
            index.commit();
        }
    }

    private List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .toList();
        }
    }

    private void isSetAsideAndMayBeBuiltAgain() {
        try (LuceneIndex index = LuceneIndex.open(folder, CLOCK)) {
            assertThat(index.setAside()).contains(data.resolve("indeks.rusak-20261124T080000000"));
            assertThat(index.setAside().orElseThrow()).isNotEmptyDirectory();
            assertThat(index.materials()).isEmpty();
            index.replace(LEAF, "h", Shelf.passages(LEAF, "Klorofil menyerap cahaya."));
            index.publish(index.materials());
            index.commit();
            assertThat(Shelf.found(index.search(), "klorofil")).hasSize(1);
        }
    }

    @Test
    void aSoundIndexStaysWhereItIs() {
        try (LuceneIndex index = LuceneIndex.open(folder, CLOCK)) {
            assertThat(index.setAside()).isEmpty();
            assertThat(index.contentHash(LEAF.id())).contains("h");
        }
    }

    @Test
    void aFlippedByteIsNoticed() throws IOException {
        for (Path file : files(".cfs")) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        isSetAsideAndMayBeBuiltAgain();
    }

    @Test
    void aMissingSegmentIsNoticed() throws IOException {
        for (Path file : files(".cfs")) {
            Files.delete(file);
        }
        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> LuceneSearch.open(folder));
        isSetAsideAndMayBeBuiltAgain();
    }

    @Test
    void aTornListOfSegmentsIsNoticed() throws IOException {
        for (Path file : files("segments_")) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        isSetAsideAndMayBeBuiltAgain();
    }

    @Test
    void filesWithoutAnyCommitAreNoIndex() throws IOException {
        for (Path file : files("segments_")) {
            Files.delete(file);
        }
        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> LuceneSearch.open(folder));
        isSetAsideAndMayBeBuiltAgain();
    }

    @Test
    void whereThereIsNoIndexAReaderIsToldSo() {
        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> LuceneSearch.open(data.resolve("tidak-ada")))
                .matches(e -> !e.worthRetrying());
        assertThat(data.resolve("tidak-ada")).doesNotExist();
    }
}
