package id.kawanbelajar.adapter.setup;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.operation.setup.SettingsFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code kawan.properties}.
 *
 * @param file where it is or will be
 * @param present what is set now, wherever
 * @param overruled names that the environment sets
 */
public record PropertiesFile(Path file, Map<String, String> present, Set<String> overruled) implements SettingsFile {
    public PropertiesFile {
        present = Map.copyOf(present);
        overruled = Set.copyOf(overruled);
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public void write(Map<String, String> settings) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            String text = String.join("\n", PropertyLines.with(lines, settings)) + "\n";
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            replace(folder, text);
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    "%s tidak bisa ditulis; periksa izin folder itu dan ruang disk".formatted(file), e);
        }
    }

    /** What stands there is whole at every moment, also if the power fails. */
    private void replace(@Nullable Path folder, String text) throws IOException {
        // made for its owner only, which a file made by name would not be
        Path fresh = Files.createTempFile(folder, ".kawan", ".baru");
        try {
            OwnerOnly.close(fresh);
            try (FileChannel out = FileChannel.open(fresh, EnumSet.of(StandardOpenOption.WRITE))) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
