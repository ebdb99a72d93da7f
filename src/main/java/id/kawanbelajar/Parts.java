package id.kawanbelajar;

import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.LuceneSearch;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlCommandQueue;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.channel.cli.FixedWords;
import id.kawanbelajar.channel.cli.Json;
import id.kawanbelajar.channel.cli.MaterialDesk;
import id.kawanbelajar.channel.cli.Program;
import id.kawanbelajar.conversation.AskOnce;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.PublishMaterial;
import id.kawanbelajar.material.catalogue.ShowMaterial;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.catalogue.WithdrawMaterial;
import id.kawanbelajar.material.loading.LoadMaterial;
import id.kawanbelajar.operation.command.RunWhereWritable;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.tutor.Tutor;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds each part when it is first asked for, and closes in reverse what was opened. For one thread. */
final class Parts implements Program, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);
    private static final int DEPTH = 10;

    private final InstantSource clock;
    private final FixedWords words = new FixedWords() {
        @Override
        public String to(Verdict verdict) {
            return verdict.category();
        }

        @Override
        public String notInMaterial(List<String> nearest) {
            return "Itu belum ada di materi kelasmu. Yang paling dekat: " + String.join(", ", nearest);
        }

        @Override
        public String label() {
            return "Dijelaskan komputer dari materimu, bisa keliru.";
        }
    };
    private final Curriculum curriculum = CurriculumReader.shipped();
    private final Models models;
    private final Library library;
    private final JsonWriter json = new JsonWriter();
    private @Nullable Database database;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    Parts(Settings settings, InstantSource clock) {
        this.clock = clock;
        this.models = new Models(settings);
        this.library = new Library(settings, curriculum, clock);
    }

    @Override
    public AskOnce asking(boolean withModel) {
        LuceneSearch search = closing(library.search());
        Meaning meaning = closing(new Meaning(models.embedder().orElse(null), Meaning.PATIENCE));
        Tutor tutor = new Tutor(new Retriever(search, meaning, DEPTH), search);
        return new AskOnce(
                new SafetyCheck(),
                tutor,
                withModel ? models.explainer(curriculum).orElse(null) : null);
    }

    @Override
    public Curriculum curriculum() {
        return curriculum;
    }

    @Override
    public Catalogue catalogue() {
        Database database = database();
        SqlCatalogue catalogue = new SqlCatalogue(database);
        library.withLock(() -> {
            try (LuceneIndex index = library.index()) {
                library.refresh(catalogue, index);
            }
        });
        return catalogue;
    }

    @Override
    public ShowMaterial showMaterial() {
        return new ShowMaterial(catalogue());
    }

    @Override
    public RunWhereWritable writing() {
        return new RunWhereWritable(library.lock(), new SqlCommandQueue(database()), this::write, clock);
    }

    /** Carries out a writing command while this process holds the writer's lock. */
    private int write(List<String> words, Consumer<String> out) {
        SqlCatalogue catalogue = new SqlCatalogue(database());
        try (LuceneIndex index = library.index()) {
            library.refresh(catalogue, index);
            return desk(catalogue, index).handle(words, out);
        }
    }

    private MaterialDesk desk(Catalogue catalogue, LuceneIndex index) {
        SyncIndex sync = new SyncIndex(catalogue, index);
        return new MaterialDesk(
                new LoadMaterial(library.files(), catalogue, clock),
                new PublishMaterial(catalogue, sync, clock),
                new WithdrawMaterial(catalogue, sync, clock),
                json());
    }

    @Override
    public FixedWords words() {
        return words;
    }

    @Override
    public Json json() {
        return json::line;
    }

    private Database database() {
        Database open = database;
        if (open == null) {
            open = closing(library.database());
            database = open;
        }
        return open;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                LOG.warn("something did not close well", e);
            }
        }
    }

    private <T extends AutoCloseable> T closing(T part) {
        opened.push(part);
        return part;
    }
}
