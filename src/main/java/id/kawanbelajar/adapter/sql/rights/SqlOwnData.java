package id.kawanbelajar.adapter.sql.rights;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.OwnedTable;
import id.kawanbelajar.adapter.sql.seal.Seal;
import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.people.rights.OwnData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads every table that has rows of a person, a table added later too. */
public final class SqlOwnData implements OwnData {
    private static final Map<String, String> NAMES = DataLines.of("/teks/data-nama.txt").stream()
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.toUnmodifiableMap(sides -> sides[0], sides -> sides[1]));

    /** Moments of this program are later than this many milliseconds; no other number is. */
    private static final long MOMENTS = Instant.parse("2001-09-09T01:46:40Z").toEpochMilli();

    /** Ids that only mean something inside, and what is not theirs to see: whose key, which way in. */
    private static final Set<String> LEFT_OUT =
            Set.of("person", "student", "who", "key", "hash", "text_hash", "id", "seq", "chat", "actor", "subject");

    private static final Set<String> OF_SAFETY = Set.of("safety_event", "chat_opening");

    /** Tables with what somebody wrote or was told. */
    private static final Set<String> WORDS = Set.of(
            "inbox",
            "outbox",
            "button",
            "card",
            "sent_file",
            "trying",
            "recall",
            "turn",
            "answer",
            "answer_source",
            "passed_question",
            "awaited_answer",
            "photo",
            "essay",
            "ticket",
            "rights_talk");

    private final Database database;

    public SqlOwnData(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(String person, boolean withWords) {
        return database.readOneMoment(handle -> {
            Map<String, List<Map<String, Object>>> data = new LinkedHashMap<>();
            add(data, handle, "person", "id", person);
            add(data, handle, "account", "person", person);
            OwnedTable.ALL.stream()
                    .map(OwnedTable::name)
                    .filter(table -> !OF_SAFETY.contains(table) && (withWords || !WORDS.contains(table)))
                    .forEach(table -> add(data, handle, table, "person", person));
            add(data, handle, "consent_event", "student", person);
            add(data, handle, "erasure_order", "who", person);
            return data;
        });
    }

    private static void add(
            Map<String, List<Map<String, Object>>> data, Handle handle, String table, String column, String person) {
        List<Map<String, Object>> rows = new ArrayList<>();
        handle.select("SELECT * FROM %s WHERE %s = ?".formatted(table, column), person)
                .mapToMap()
                .forEach(row -> rows.add(readable(row)));
        if (!rows.isEmpty()) {
            data.put(NAMES.getOrDefault(table, table), rows);
        }
    }

    private static Map<String, Object> readable(Map<String, Object> row) {
        Map<String, Object> shown = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            Object readable = LEFT_OUT.contains(column) ? null : readable(value);
            if (readable != null) {
                shown.put(NAMES.getOrDefault("." + column, column), readable);
            }
        });
        return shown;
    }

    private static @Nullable Object readable(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> bytes.length + " byte";
            case String text when Seal.isSealed(text) -> "(tersimpan tersegel)";
            case Number number
            when number.longValue() > MOMENTS ->
                Instant.ofEpochMilli(number.longValue()).toString();
            default -> value;
        };
    }
}
