package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlButtons;
import id.kawanbelajar.adapter.sql.SqlCards;
import id.kawanbelajar.adapter.sql.SqlInbox;
import id.kawanbelajar.adapter.sql.SqlOutbox;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;

/** A bot in a process of its own that says everything back until it is killed. */
final class CrashChild {
    private CrashChild() {}

    public static void main(String[] args) throws InterruptedException {
        Database database = Database.open(Path.of(args[1]));
        for (int chat = 1; chat <= TelegramCrashTest.CHATS; chat++) {
            String person = BotRig.personId(chat);
            database.write(h -> h.execute(
                    "INSERT INTO person (id, school, role, created_at) VALUES (?, 's', 'STUDENT', 0) ON CONFLICT DO NOTHING",
                    person));
        }
        Stores stores = new Stores(
                new SqlInbox(database), new SqlOutbox(database), new SqlButtons(database), new SqlCards(database));
        BotRig.bot(URI.create(args[0]), stores, InstantSource.system(), BotRig::echoWithPictures)
                .start();
        Thread.sleep(600_000);
    }
}
