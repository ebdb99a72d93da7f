package id.kawanbelajar;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.FileWriterLock;
import id.kawanbelajar.adapter.file.IndexStamp;
import id.kawanbelajar.adapter.file.VectorFile;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.LuceneSearch;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
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
import id.kawanbelajar.setting.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the school's material lies: the shipped files, the catalogue, the index, and who may write them. */
final class Library {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final Settings settings;
    private final InstantSource clock;
    private final MarkdownFiles files;
    private final DataFolder data;
    private final IndexStamp stamp;

    Library(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.data = new DataFolder(settings.data());
        this.stamp = new IndexStamp(data);
        this.files = new MarkdownFiles(new MarkdownReader(CurriculumReader::shipped));
    }

    MarkdownFiles files() {
        return files;
    }

    WriterLock lock() {
        data.create();
        return new FileWriterLock(data.folder().resolve("penulis.kunci"));
    }

    VectorCache vectors() {
        return new VectorFile(data.folder().resolve("vektor"));
    }

    Path databaseFile() {
        return data.folder().resolve("kawan.db");
    }

    Database database() {
        data.create();
        return Database.open(databaseFile());
    }

    /** Opens the index for writing; the caller holds the writer's lock. A damaged one is set aside and begun anew. */
    LuceneIndex index() {
        LuceneIndex index = LuceneIndex.open(indexFolder(), clock);
        index.setAside().ifPresent(aside -> LOG.warn("Indeks rusak disisihkan ke {} dan dibangun ulang.", aside));
        return index;
    }

    /** Puts the shipped materials into the catalogue, and the catalogue into the index. */
    void refresh(Catalogue catalogue, LuceneIndex index) {
        refresh(catalogue, index, shipped());
    }

    private void refresh(Catalogue catalogue, LuceneIndex index, List<SourceFile> shipped) {
        new CatalogueShipped(files, catalogue, clock).load(shipped);
        new SyncIndex(catalogue, index).sync();
        stamp.set(shipped);
    }

    /**
     * Opens the index for searching only, as quickly as possible: the database is not opened where the shipped materials
     * are those that the index was built from.
     */
    LuceneSearch search() {
        List<SourceFile> shipped = shipped();
        if (stamp.isOf(shipped)) {
            try {
                return LuceneSearch.open(indexFolder());
            } catch (UnavailableException e) {
                LOG.warn("Indeks dibangun ulang: {}", e.getMessage());
            }
        }
        withLock(() -> rebuild(shipped));
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

    private void rebuild(List<SourceFile> shipped) {
        try (LuceneIndex index = index()) {
            if (Files.exists(databaseFile())) {
                try (Database database = database()) {
                    refresh(new SqlCatalogue(database), index, shipped);
                }
            } else {
                new LoadShipped(files, index).load(shipped);
                stamp.set(shipped);
            }
        }
    }

    private List<SourceFile> shipped() {
        return files.under(settings.home().resolve("knowledge-base").toString());
    }

    private Path indexFolder() {
        return data.folder().resolve("indeks");
    }
}
