package id.kawanbelajar;

import id.kawanbelajar.adapter.lucene.LuceneSearch;
import id.kawanbelajar.adapter.sandbox.SandboxedReading;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.tutor.Tutor;
import id.kawanbelajar.wiring.AccessParts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What commands of several kinds stand on; closes in reverse what was opened. For one thread. */
final class Foundation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Foundation.class);

    private final Settings settings;
    private final InstantSource clock;
    private final Models models;
    private final Library library;
    private final SpokenWords words;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private @Nullable Database database;
    private @Nullable SandboxedReading reading;
    private @Nullable AccessParts access;

    Foundation(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.models = new Models(settings);
        this.library = new Library(settings, clock);
        this.words = new SpokenWords(settings);
    }

    Settings settings() {
        return settings;
    }

    InstantSource clock() {
        return clock;
    }

    Curriculum curriculum() {
        return CurriculumReader.shipped();
    }

    Models models() {
        return models;
    }

    Library library() {
        return library;
    }

    SpokenWords words() {
        return words;
    }

    /** Returns the one database of this process, opened when it is first asked for. */
    Database database() {
        Database open = database;
        if (open == null) {
            open = closing(library.database());
            database = open;
        }
        return open;
    }

    /** Returns who may do what, and what was done. */
    AccessParts access() {
        AccessParts known = access;
        if (known == null) {
            known = new AccessParts(settings, database(), clock);
            access = known;
        }
        return known;
    }

    /** Returns what reads files and draws their pages; no process is started before the first of them. */
    SandboxedReading reading() {
        SandboxedReading open = reading;
        if (open == null) {
            open = closing(new SandboxedReading(settings.data().resolve("cache").resolve("baca"), settings.reading()));
            reading = open;
        }
        return open;
    }

    /**
     * Returns what makes vectors; null where the school has no such model.
     *
     * @param workers how many passages at a time
     */
    @Nullable Embedder embedder(int workers) {
        return models.embedder(workers).map(this::closing).orElse(null);
    }

    /**
     * Returns what answers from the material.
     *
     * @param patience how long a question may wait for its vector
     */
    Tutor tutor(LuceneSearch search, @Nullable Embedder embedder, Duration patience) {
        Meaning meaning = closing(new Meaning(embedder, patience));
        return new Tutor(new Retriever(search, meaning, Retriever.DEPTH_OF_ANSWERS), search);
    }

    /** Takes a part to be closed at the end, before those that were taken earlier. */
    <T extends AutoCloseable> T closing(T part) {
        opened.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("something did not close well", e);
        }
    }

    /** Returns the bot's token, without which there is no bot. */
    Settings.Secret token() {
        Settings.Secret token = settings.telegram().token();
        if (token == null) {
            throw new UnreadableException(
                    "KAWAN_TELEGRAM_TOKEN belum diisi; ambil token dari @BotFather, lalu tulis di kawan.properties");
        }
        return token;
    }

    /** Makes sure that no other bot works on the same data as long as this process lives. */
    void takeLock() {
        closing(library.lock()
                .tryTake()
                .orElseThrow(() ->
                        new UnreadableException("bot lain sedang memakai folder data ini; hentikan dulu yang itu")));
    }
}
