package id.kawanbelajar.adapter.sql.rights;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.OwnedTable;
import id.kawanbelajar.adapter.sql.seal.Envelope;
import id.kawanbelajar.people.rights.EraseOrdered;
import id.kawanbelajar.people.rights.Keeper;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** All rows that tell of a person: their own, and those of others and of the program that hold their words or address. */
public final class SqlPersonalRows implements Keeper, EraseOrdered.Unfinished {
    private static final String CHATS = """
            SELECT chat FROM inbox WHERE person = :person
            UNION SELECT chat FROM outbox WHERE person = :person
            UNION SELECT chat FROM card WHERE person = :person
            """;

    /** Words of the person in answers of teachers, or of a teacher in what is the school's. */
    private static final List<String> OF_OTHERS = List.of(
            "DELETE FROM verified_answer WHERE passed IN (SELECT no FROM passed_question WHERE person = :person)",
            """
            DELETE FROM outbox WHERE state = 0 AND EXISTS (
                SELECT 1 FROM passed_question q WHERE q.person = :person AND outbox.id LIKE 'tanya/' || q.no || '/%')
            """,
            "UPDATE verified_answer SET author = 'guru' WHERE teacher = :person",
            "UPDATE upload SET owner = 'terhapus' WHERE owner = :person",
            "UPDATE material_version SET actor = 'terhapus' WHERE actor = :person",
            "UPDATE material_change SET actor = 'terhapus' WHERE actor = :person");

    /** What has no person but an address: what was said before somebody was served, and what is answered already. */
    private static final List<String> OF_CHATS = List.of(
            "UPDATE inbox SET chat = '', message = '' WHERE chat = :chat AND state = 2",
            "DELETE FROM outbox WHERE chat = :chat AND (person IS NULL OR person = :person)",
            "DELETE FROM card WHERE chat = :chat AND (person IS NULL OR person = :person)");

    private final Database database;
    private final Envelope envelope;
    private final Function<String, Optional<String>> address;

    /**
     * @param address where somebody is written to, by their internal id
     */
    public SqlPersonalRows(Database database, Function<String, Optional<String>> address) {
        this.database = database;
        this.envelope = new Envelope(database.seal());
        this.address = address;
    }

    @Override
    public void forget(String person) {
        Optional<String> known = address.apply(person);
        database.write(handle -> {
            Set<String> chats = new HashSet<>(chats(handle, person));
            known.map(envelope::address).ifPresent(chats::add);
            OF_OTHERS.forEach(
                    sql -> handle.createUpdate(sql).bind("person", person).execute());
            int rows = OwnedTable.forget(handle, person);
            chats.forEach(chat -> forgetChat(handle, chat, person));
            return rows;
        });
        database.scrub();
    }

    private static List<String> chats(Handle handle, String person) {
        return handle.createQuery(CHATS)
                .bind("person", person)
                .mapTo(String.class)
                .list();
    }

    private static void forgetChat(Handle handle, String chat, String person) {
        OF_CHATS.forEach(sql -> {
            var update = handle.createUpdate(sql).bind("chat", chat);
            if (sql.contains(":person")) {
                update.bind("person", person);
            }
            update.execute();
        });
    }

    @Override
    public boolean has(String person) {
        return database.read(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM inbox WHERE person = :person AND state < 2)
                            OR EXISTS (SELECT 1 FROM outbox WHERE person = :person AND state = 0)
                        """)
                .bind("person", person)
                .mapTo(boolean.class)
                .one());
    }
}
