package id.kawanbelajar.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.operation.command.WriterLock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWriterLockTest {
    @TempDir
    Path folder;

    @Test
    void isHeldByOneAtATime() {
        WriterLock one = new FileWriterLock(folder.resolve("data/penulis.lock"));
        WriterLock other = new FileWriterLock(folder.resolve("data/penulis.lock"));

        WriterLock.Held held = one.tryTake().orElseThrow();
        assertThat(other.tryTake()).isEmpty();
        held.close();
        assertThat(other.tryTake()).isPresent();
    }
}
