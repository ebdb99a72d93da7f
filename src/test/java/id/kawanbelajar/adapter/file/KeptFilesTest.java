package id.kawanbelajar.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.upload.state.OriginalFiles.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void keepsTheBytesOnceUnderTheirHashAndNothingElse() throws IOException {
        KeptFiles files = new KeptFiles(new DataFolder(folder.resolve("data")));
        Path one = Files.writeString(folder.resolve("../" + folder.getFileName() + "/satu.txt"), "isi");
        Path other = Files.writeString(folder.resolve("dua.txt"), "isi");

        Kept kept = files.keep(one.toString());

        assertThat(files.keep(other.toString())).isEqualTo(kept);
        assertThat(kept.size()).isEqualTo(3);
        assertThat(Path.of(files.path(kept.sha256()))).hasContent("isi");
        assertThat(folder.resolve("data/berkas")).isDirectoryContaining(f -> f.endsWith(kept.sha256()));
        try (var all = Files.list(folder.resolve("data/berkas"))) {
            assertThat(all).hasSize(1);
        }
    }
}
