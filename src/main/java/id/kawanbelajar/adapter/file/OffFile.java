package id.kawanbelajar.adapter.file;

import id.kawanbelajar.safety.off.OffSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file {@code mati} in the data; where it lies, everything is off for students, whoever has put it there. */
public record OffFile(DataFolder data) implements OffSwitch {
    @Override
    public boolean isOff() {
        return Files.exists(file());
    }

    @Override
    public void turn(boolean off) {
        try {
            if (off) {
                Files.createDirectories(data.folder());
                Files.writeString(file(), "Semua dimatikan untuk siswa. Nyalakan lagi dengan ./kawan nyalakan\n");
            } else {
                Files.deleteIfExists(file());
            }
        } catch (IOException e) {
            throw data.cannotWrite(e);
        }
    }

    private Path file() {
        return data.folder().resolve("mati");
    }
}
