package id.kawanbelajar.operation.incident;

import id.kawanbelajar.operation.asking.Checked;
import id.kawanbelajar.operation.asking.Interview;
import id.kawanbelajar.operation.asking.Question;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what is not yet known of an incident. */
public final class AskIncident {
    /** Names of what is asked, in the order in which it is. */
    public static final String HAPPENED = "apa";

    public static final String FOUND = "kapan";
    public static final String DATA = "data";
    public static final String PEOPLE = "berapa";
    public static final String HANDLED = "tindakan";

    private static final List<String> NEEDED = List.of(HAPPENED, FOUND, DATA, PEOPLE);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final InstantSource clock;
    private final ZoneId zone;

    public AskIncident(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Asks.
     *
     * @param known what was said already, by name; blank or absent for the rest
     * @return the incident; empty where answers are missing, which the interview tells
     */
    public Optional<Incident> ask(Map<String, String> known, Interview interview) {
        String now = WRITTEN.withZone(zone).format(clock.instant());
        ask(interview, known, Question.needed(HAPPENED, "apa yang terjadi", "Apa yang terjadi, dengan kata biasa", ""));
        ask(
                interview,
                known,
                Question.needed(FOUND, "kapan diketahui", "Kapan sekolah mengetahuinya (2026-11-27 08:30)", now)
                        .checkedBy(this::moment));
        ask(
                interview,
                known,
                Question.needed(DATA, "data apa", "Data apa saja (misalnya nama panggilan, hasil latihan)", ""));
        ask(interview, known, Question.needed(PEOPLE, "data berapa orang", "Data berapa orang, kira-kira boleh", ""));
        Question handled = Question.open(
                HANDLED, "tindakan", "Apa yang sudah dilakukan (kosongkan kalau belum)", "", Checked::good);
        if (NEEDED.stream().noneMatch(name -> known.getOrDefault(name, "").isBlank())) {
            // whoever said all that is needed is not asked for what may stay open
            interview.take(handled, known.getOrDefault(HANDLED, ""));
        } else {
            ask(interview, known, handled);
        }
        if (interview.missing().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Incident(
                interview.answer(HAPPENED),
                found(interview.answer(FOUND)),
                interview.answer(DATA),
                interview.answer(PEOPLE),
                interview.answer(HANDLED)));
    }

    private static void ask(Interview interview, Map<String, String> known, Question question) {
        String said = known.getOrDefault(question.key(), "");
        if (said.isBlank()) {
            interview.ask(question);
        } else {
            interview.take(question, said);
        }
    }

    private Checked moment(String said) {
        try {
            return found(said).isAfter(clock.instant())
                    ? new Checked.Wrong("Waktu itu belum terjadi; periksa tanggal dan jamnya.")
                    : Checked.good(said);
        } catch (DateTimeException e) {
            return new Checked.Wrong("Tulis tanggal lalu jam, misalnya 2026-11-27 08:30.");
        }
    }

    private Instant found(String said) {
        return LocalDateTime.parse(said.replace('.', ':'), WRITTEN).atZone(zone).toInstant();
    }
}
