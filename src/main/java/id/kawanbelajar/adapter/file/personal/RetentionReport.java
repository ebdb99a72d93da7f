package id.kawanbelajar.adapter.file.personal;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.rights.KeepNoLonger.Kind;
import id.kawanbelajar.people.rights.KeepNoLonger.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One line a day in a file that an operator reads; of a day that is told again, what was told first stays. */
public final class RetentionReport implements Report {
    private static final int LINES = 400;
    private static final Map<Kind, String> NAMES = Map.of(
            Kind.CHAT, "obrolan",
            Kind.RESULTS, "hasil belajar",
            Kind.SAFETY, "peristiwa keselamatan",
            Kind.REQUESTS, "permintaan yang selesai");

    private final Path file;
    private final ZoneId zone;

    public RetentionReport(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    @Override
    public void add(LocalDate day, Map<Kind, Instant> limits, Map<Kind, Integer> rows) {
        String line = day + " "
                + rows.entrySet().stream()
                        .map(kind -> "%s: %d baris sebelum %s"
                                .formatted(
                                        NAMES.get(kind.getKey()),
                                        kind.getValue(),
                                        LocalDate.ofInstant(limits.getOrDefault(kind.getKey(), Instant.EPOCH), zone)))
                        .collect(Collectors.joining("; "));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            List<String> lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<>();
            boolean again = lines.stream().anyMatch(known -> known.startsWith(day + " "));
            if (!again) {
                lines.add(line);
                Files.write(file, lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
            }
        } catch (IOException e) {
            throw UnavailableException.untilMended("laporan %s tidak bisa ditulis; periksa izinnya".formatted(file), e);
        }
    }
}
