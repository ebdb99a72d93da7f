package id.kawanbelajar.operation.incident;

import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what the school has to send within three days: to those concerned, to the authority, and a list of what to do. */
public final class WriteNotices {
    private static final List<String> PAPERS =
            List.of("pemberitahuan-orang-tua.txt", "pemberitahuan-lembaga.txt", "daftar-periksa.txt");
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final IncidentFolder folder;
    private final AuditLog audit;
    private final InstantSource clock;
    private final ZoneId zone;
    private final School school;

    /** Who writes. */
    public record School(String name, String contact) {}

    public WriteNotices(IncidentFolder folder, AuditLog audit, InstantSource clock, ZoneId zone, School school) {
        this.folder = folder;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
        this.school = school;
    }

    /**
     * What was written.
     *
     * @param place where the papers lie
     * @param due by when they must have been sent
     * @param left how long until then; negative where it is past
     */
    public record Written(String place, Instant due, Duration left) {}

    /**
     * Writes the papers of an incident; again for the same moment writes them anew.
     *
     * @param by internal id or word for who asked
     * @throws id.kawanbelajar.failure.UnavailableException if nothing could be kept
     */
    public Written write(Incident incident, String by) {
        Instant now = clock.instant();
        audit.append(new AuditEntry(now, by, "insiden-dicatat", "", ""));
        Map<String, String> places = places(incident, now);
        Map<String, String> papers = new LinkedHashMap<>();
        for (String paper : PAPERS) {
            papers.put(paper, filled(DataLines.text("/insiden/" + paper), places) + "\n");
        }
        String name =
                DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm").withZone(zone).format(incident.found());
        return new Written(folder.keep(name, papers), incident.due(), Duration.between(now, incident.due()));
    }

    private Map<String, String> places(Incident incident, Instant now) {
        return Map.of(
                "sekolah", school.name(),
                "kontak", school.contact(),
                "apa", incident.happened(),
                "ditemukan", said(incident.found()),
                "batas", said(incident.due()),
                "dibuat", said(now),
                "data", incident.data(),
                "jumlah", incident.people(),
                "tindakan", incident.handled().isBlank() ? "(isi: apa yang sudah dilakukan)" : incident.handled(),
                "terlambat",
                        now.isAfter(incident.due())
                                ? "Pemberitahuan ini melewati batas 3 × 24 jam karena: (isi alasannya)."
                                : "Pemberitahuan ini dibuat sebelum batas 3 × 24 jam.");
    }

    /** Returns a moment as people say it at the school. */
    public String said(Instant moment) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm zzz", INDONESIA)
                .withZone(zone)
                .format(moment);
    }

    private static String filled(String text, Map<String, String> places) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }
}
