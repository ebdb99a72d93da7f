package id.kawanbelajar.adapter.setup;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.operation.Guarded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** Looks at the rights of files as Linux and macOS keep them; elsewhere it finds nothing. */
public record OwnerOnly(List<Path> places) implements Guarded {
    /** What a closed file has. */
    private static final Set<PosixFilePermission> FILE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    public OwnerOnly {
        places = List.copyOf(places);
    }

    @Override
    public List<Loose> loose() {
        return places.stream()
                .filter(OwnerOnly::opensToOthers)
                .map(place -> new Loose(place.toString(), Files.isDirectory(place)))
                .toList();
    }

    /** Closes a file or folder to everybody but its owner, where the disk knows such rights. */
    static void close(Path place) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.isDirectory(place) ? OWNER : FILE);
        }
    }

    private static boolean opensToOthers(Path place) {
        PosixFileAttributeView view = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (view == null || !Files.exists(place)) {
            return false;
        }
        try {
            return !OWNER.containsAll(view.readAttributes().permissions());
        } catch (IOException e) {
            throw UnavailableException.untilMended("hak %s tidak bisa dilihat; periksa pemiliknya".formatted(place), e);
        }
    }
}
