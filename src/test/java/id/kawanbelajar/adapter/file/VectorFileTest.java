package id.kawanbelajar.adapter.file;

import static id.kawanbelajar.retrieval.VectorCacheContract.assertFound;
import static id.kawanbelajar.retrieval.VectorCacheContract.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.VectorCache;
import id.kawanbelajar.retrieval.VectorCacheContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VectorFileTest implements VectorCacheContract {
    @TempDir
    Path folder;

    @Override
    public VectorCache cache() {
        return new VectorFile(folder.resolve("vektor"));
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("vektor"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void whatWasKeptIsThereAfterARestart() {
        cache().keep("m", List.of("daun"), List.of(unit(1)));
        assertFound(cache(), "m", "daun", unit(1));
    }

    @Test
    void aReaderSeesWhatAnotherProcessKeeps() {
        VectorCache reader = cache();
        VectorCache writer = cache();
        assertThat(reader.find("m", "daun")).isNull();
        writer.keep("m", List.of("daun"), List.of(unit(1)));
        assertFound(reader, "m", "daun", unit(1));
        writer.keep("m", List.of("darah"), List.of(unit(2)));
        assertFound(reader, "m", "darah", unit(2));
    }

    @Test
    void aTornTailLosesOnlyItself() throws IOException {
        cache().keep("m", List.of("daun", "darah"), List.of(unit(1), unit(2)));
        byte[] whole = Files.readAllBytes(file());
        int row = VectorRow.bytes(24);
        for (int length = whole.length - row; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            VectorCache again = cache();
            assertFound(again, "m", "daun", unit(1));
            assertThat(again.find("m", "darah")).isNull();
            again.keep("m", List.of("gaya"), List.of(unit(3)));
            assertFound(again, "m", "gaya", unit(3));
            assertFound(cache(), "m", "gaya", unit(3));
            assertThat(Files.size(file())).isEqualTo(whole.length);
        }
    }

    @Test
    void aDamagedRowIsAbsentAndTheOthersStay() throws IOException {
        cache().keep("m", List.of("daun", "darah", "gaya"), List.of(unit(1), unit(2), unit(3)));
        byte[] whole = Files.readAllBytes(file());
        int row = VectorRow.bytes(24);
        for (int i = whole.length - 2 * row; i < whole.length - row; i++) {
            byte[] wrong = whole.clone();
            wrong[i] ^= 0x10;
            Files.write(file(), wrong);
            VectorCache again = cache();
            assertThat(again.find("m", "darah")).isNull();
            assertFound(again, "m", "daun", unit(1));
            assertFound(again, "m", "gaya", unit(3));
        }
    }

    @Test
    void aDamagedHeadMakesTheFileAnew() throws IOException {
        cache().keep("m", List.of("daun"), List.of(unit(1)));
        byte[] wrong = Files.readAllBytes(file());
        wrong[3] = 0;
        Files.write(file(), wrong);
        VectorCache again = cache();
        assertThat(again.find("m", "daun")).isNull();
        again.keep("m", List.of("gaya"), List.of(unit(3)));
        assertFound(again, "m", "gaya", unit(3));
    }

    @Test
    void aModelOfAnotherSizeUnderTheSameNameStartsAfresh() {
        VectorCache cache = cache();
        cache.keep("m", List.of("daun"), List.of(unit(1)));
        assertFound(cache, "m", "daun", unit(1));
        cache.keep("m", List.of("gaya"), List.of(new float[] {0.6f, 0.8f}));
        assertFound(cache, "m", "gaya", new float[] {0.6f, 0.8f});
        assertThat(cache.find("m", "daun")).isNull();
    }

    @Test
    void anInterruptedReaderDoesNotCloseItForTheOthers() {
        VectorCache cache = cache();
        cache.keep("m", List.of("daun"), List.of(unit(1)));
        Thread.currentThread().interrupt();
        assertThat(cache.find("m", "tidak ada")).isNull();
        assertThat(Thread.interrupted()).isTrue();
        assertFound(cache, "m", "daun", unit(1));
    }

    @Test
    void manyTextsAreFoundAgain() {
        List<Integer> numbers = IntStream.range(0, 5_000).boxed().toList();
        List<String> texts = numbers.stream().map(n -> "bagian " + n).toList();
        cache().keep("m", texts, numbers.stream().map(VectorCacheContract::unit).toList());
        VectorCache again = cache();
        numbers.forEach(n -> assertFound(again, "m", "bagian " + n, unit(n)));
    }

    @Test
    void aFolderThatCannotBeWrittenSaysSo() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("berkas"), "");
        assertThatThrownBy(() -> new VectorFile(notAFolder).keep("m", List.of("daun"), List.of(unit(1))))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("ruang disk");
    }
}
