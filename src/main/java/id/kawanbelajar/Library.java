package id.kawanbelajar;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.file.FileWriterLock;
import id.kawanbelajar.adapter.file.VectorFile;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.LuceneSearch;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.loading.CatalogueShipped;
import id.kawanbelajar.material.loading.LoadShipped;
import id.kawanbelajar.material.loading.SourceFile;
import id.kawanbelajar.operation.command.WriterLock;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.retrieval.VectorCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the school's material lies: the shipped files, the catalogue, the index, and who may write them. */
final class Library {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private static final Duration ALIVE = Duration.ofMinutes(2);

    private final Settings settings;
    private final InstantSource clock;
    private final MarkdownFiles files;

    Library(Settings settings, Curriculum curriculum, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.files = new MarkdownFiles(new MarkdownReader(curriculum));
    }

    MarkdownFiles files() {
        return files;
    }

    WriterLock lock() {
        createData();
        return new FileWriterLock(settings.data().resolve("penulis.kunci"));
    }

    VectorCache vectors() {
        return new VectorFile(settings.data().resolve("vektor"));
    }

    Path databaseFile() {
        return settings.data().resolve("kawan.db");
    }

    Database database() {
        createData();
        return Database.open(databaseFile());
    }

    /** Opens the index for writing; the caller holds the writer's lock. A damaged one is set aside and begun anew. */
    LuceneIndex index() {
        LuceneIndex index = LuceneIndex.open(indexFolder(), clock);
        index.setAside().ifPresent(aside -> LOG.warn("Indeks rusak disisihkan ke {} dan dibangun ulang.", aside));
        return index;
    }

    /** Puts the shipped materials into the catalogue, and the catalogue into the index. */
    int refresh(Catalogue catalogue, LuceneIndex index) {
        new CatalogueShipped(files, catalogue, clock).load(shipped());
        int changes = new SyncIndex(catalogue, index).sync();
        stamp();
        return changes;
    }

    /**
     * Opens the index for searching only, as quickly as possible: the database is not opened where the shipped materials
     * are those that the index was built from.
     */
    LuceneSearch search() {
        if (fingerprint().equals(stamped())) {
            try {
                return LuceneSearch.open(indexFolder());
            } catch (UnavailableException e) {
                LOG.warn("Indeks dibangun ulang: {}", e.getMessage());
            }
        }
        withLock(this::rebuild);
        return LuceneSearch.open(indexFolder());
    }

    /** Runs work if this process may write; otherwise the running bot keeps the index up to date. */
    void withLock(Runnable work) {
        Optional<WriterLock.Held> free = lock().tryTake();
        if (free.isEmpty()) {
            return;
        }
        try {
            work.run();
        } finally {
            free.get().close();
        }
    }

    /**
     * Makes the vectors that are missing, if this process may write.
     *
     * @param progress hears how far it is
     */
    void fillVectors(Embedder embedder, FillVectors.Progress progress) {
        withLock(() -> {
            try (LuceneIndex index = index()) {
                new FillVectors(index, vectors(), embedder).fill(progress);
            }
        });
    }

    private void rebuild() {
        try (LuceneIndex index = index()) {
            if (Files.exists(databaseFile())) {
                try (Database database = database()) {
                    refresh(new SqlCatalogue(database), index);
                }
            } else {
                new LoadShipped(files, index).load(shipped());
                stamp();
            }
        }
    }

    /** Returns what a running bot last said of itself; empty where none has for two minutes. */
    Optional<String> lastHeartbeat() {
        Path file = settings.data().resolve("denyut");
        try {
            Instant beaten = Files.getLastModifiedTime(file).toInstant();
            return beaten.isAfter(clock.instant().minus(ALIVE))
                    ? Optional.of(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException e) {
            LOG.debug("no bot has run here", e);
            return Optional.empty();
        }
    }

    String shipped() {
        return settings.home().resolve("knowledge-base").toString();
    }

    private Path indexFolder() {
        return settings.data().resolve("indeks");
    }

    private Path stampFile() {
        return settings.data().resolve("indeks.sidik");
    }

    private String fingerprint() {
        return files.under(shipped()).stream().map(SourceFile::toString).collect(Collectors.joining("\n"));
    }

    private String stamped() {
        try {
            return Files.readString(stampFile());
        } catch (IOException e) {
            LOG.debug("no stamp yet", e);
            return "";
        }
    }

    private void stamp() {
        try {
            Files.writeString(stampFile(), fingerprint(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private void createData() {
        try {
            Files.createDirectories(settings.data());
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private UnavailableException cannotWrite(IOException cause) {
        return UnavailableException.untilMended(
                "folder data %s tidak bisa ditulis; periksa izin dan ruang disk, atau tunjuk folder lain dengan KAWAN_DATA"
                        .formatted(settings.data()),
                cause);
    }
}
