package id.kawanbelajar.operation;

import java.util.List;
import java.util.stream.Collectors;

/** Whether other accounts of this computer could read the token, the keys or the data of children. */
public record RightsCheck(Guarded guarded) implements Check {
    @Override
    public String name() {
        return "hak";
    }

    @Override
    public Health look() {
        List<Guarded.Loose> loose = guarded.loose();
        if (loose.isEmpty()) {
            return Health.ok(name(), "Pengaturan, kunci, dan data hanya bisa dibuka akun ini");
        }
        return Health.warn(
                name(),
                "Bisa dibuka akun lain di komputer ini: %s. Tutup dengan: %s"
                        .formatted(
                                loose.stream().map(Guarded.Loose::path).collect(Collectors.joining(", ")),
                                loose.stream().map(RightsCheck::remedy).collect(Collectors.joining("; "))));
    }

    private static String remedy(Guarded.Loose loose) {
        return "chmod %s '%s'".formatted(loose.folder() ? "700" : "600", loose.path());
    }
}
