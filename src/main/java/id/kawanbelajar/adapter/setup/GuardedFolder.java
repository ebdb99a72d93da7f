package id.kawanbelajar.adapter.setup;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.operation.incident.IncidentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Papers in a folder that only its owner can open.
 *
 * @param folder made where it is missing
 */
public record GuardedFolder(Path folder) implements IncidentFolder {
    @Override
    public String keep(String name, Map<String, String> papers) {
        Path own = folder.resolve(name);
        try {
            Files.createDirectories(own);
            OwnerOnly.close(own);
            for (Map.Entry<String, String> paper : papers.entrySet()) {
                Path file = Files.writeString(own.resolve(paper.getKey()), paper.getValue());
                OwnerOnly.close(file);
            }
            return own.toString();
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    "%s tidak bisa ditulis; periksa izin folder data dan ruang disk".formatted(own), e);
        }
    }
}
