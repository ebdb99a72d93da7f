package id.kawanbelajar;

import id.kawanbelajar.adapter.file.ModelFolderShelf;
import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.LuceneSearch;
import id.kawanbelajar.adapter.onnx.VectorProof;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlCommandQueue;
import id.kawanbelajar.adapter.svg.SvgFiles;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.channel.cli.FixedWords;
import id.kawanbelajar.channel.cli.MaterialDesk;
import id.kawanbelajar.channel.cli.Program;
import id.kawanbelajar.channel.cli.measure.Measuring;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.channel.terminal.TerminalChat;
import id.kawanbelajar.conversation.AskOnce;
import id.kawanbelajar.conversation.Conversation;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.PublishMaterial;
import id.kawanbelajar.material.catalogue.ShowMaterial;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.catalogue.WithdrawMaterial;
import id.kawanbelajar.material.loading.LoadMaterial;
import id.kawanbelajar.operation.CheckHealth;
import id.kawanbelajar.operation.InstallModel;
import id.kawanbelajar.operation.command.CommandRunner;
import id.kawanbelajar.operation.command.RunWhereWritable;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.practice.checking.CheckMaterial;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.tutor.Tutor;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.writing.Explainer;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds each part when it is first asked for, and closes in reverse what was opened. For one thread. */
final class Parts implements Program, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);
    private static final int ONE_WORKER = 1;

    /** The first question of a process waits for the model to be loaded too. */
    private static final Duration FIRST_QUESTION = Duration.ofMillis(1200);

    private static final int TWO_WORKERS = 2;

    private final Settings settings;
    private final InstantSource clock;
    private final Curriculum curriculum = CurriculumReader.shipped();
    private final Models models;
    private final Library library;
    private final SpokenWords words;
    private final JsonWriter json = new JsonWriter();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private @Nullable Database database;
    private Consumer<FillVectors.Progress> unsettled = progress -> {};

    Parts(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.models = new Models(settings);
        this.library = new Library(settings, curriculum, clock);
        this.words = new SpokenWords(settings);
    }

    @Override
    public AskOnce asking(boolean withModel) {
        Embedder embedder = embedder();
        if (embedder != null) {
            Thread.ofPlatform().daemon().name("pemanasan").start(() -> warmUp(embedder));
        }
        LuceneSearch search = closing(library.search());
        if (embedder != null) {
            unsettled = progress -> fillVectors(search, embedder, progress);
        }
        Tutor tutor = tutor(search, embedder, FIRST_QUESTION);
        Explain explain = withModel ? models.explainer(curriculum).orElse(null) : null;
        return new AskOnce(new SafetyCheck(), tutor, explain);
    }

    private void fillVectors(LuceneSearch search, Embedder embedder, FillVectors.Progress progress) {
        if (search.lacksVectors(embedder.model())) {
            library.fillVectors(embedder, progress);
        }
    }

    @Override
    public void settle(FillVectors.Progress progress) {
        unsettled.accept(progress);
    }

    private @Nullable Embedder embedder() {
        return embedder(ONE_WORKER);
    }

    private @Nullable Embedder embedder(int workers) {
        return models.embedder(workers).map(this::closing).orElse(null);
    }

    /** Loads the model while the index is opened. */
    private static void warmUp(Embedder embedder) {
        try {
            embedder.size();
        } catch (UnavailableException e) {
            LOG.debug("the search will say so", e);
        }
    }

    private Tutor tutor(LuceneSearch search, @Nullable Embedder embedder, Duration patience) {
        Meaning meaning = closing(new Meaning(embedder, patience));
        return new Tutor(new Retriever(search, meaning, Retriever.DEPTH_OF_ANSWERS), search);
    }

    @Override
    public void talk(boolean asTeacher) throws InterruptedException {
        Talks talks = new Talks(database(), clock);
        catalogue();
        Tutor tutor = tutor(closing(library.search()), embedder(), Meaning.PATIENCE);
        Explain explain = models.explainer(curriculum).<Explain>map(e -> e).orElseGet(Talks.NoModel::new);
        Conversation conversation = talks.conversation(tutor::answer, explain, curriculum, words.texts());
        Person.Role role = asTeacher ? Person.Role.TEACHER : Person.Role.STUDENT;
        Account account = new Account("terminal", asTeacher ? "guru" : "siswa");
        new TerminalChat(conversation, () -> talks.people().findOrCreate(account, role, false), clock)
                .talk(
                        new InputStreamReader(System.in, StandardCharsets.UTF_8),
                        System.out,
                        Boolean.getBoolean("kawan.terminal.in"));
    }

    @Override
    public void serve() throws InterruptedException {
        Settings.Secret token = settings.telegram().token();
        if (token == null) {
            throw new UnreadableException(
                    "KAWAN_TELEGRAM_TOKEN belum diisi; ambil token dari @BotFather, lalu tulis di kawan.properties");
        }
        closing(library.lock()
                .tryTake()
                .orElseThrow(() ->
                        new UnreadableException("bot lain sedang memakai folder data ini; hentikan dulu yang itu")));
        SqlCatalogue catalogue = new SqlCatalogue(database());
        LuceneIndex index = closing(library.index());
        library.refresh(catalogue, index);
        Embedder embedder = embedder();
        Background background = closing(new Background());
        if (embedder != null) {
            background.fill(new FillVectors(index, library.vectors(), embedder));
        }
        background.once(
                "perintah",
                new CommandRunner(
                        new SqlCommandQueue(database()),
                        (order, out) -> desk(catalogue, index).handle(order, out),
                        clock));
        Optional<Explainer> explainer = models.explainer(curriculum);
        explainer.ifPresent(e -> background.once("pemanasan", e::warmUp));
        Explain explain = explainer.<Explain>map(e -> e).orElseGet(Talks.NoModel::new);
        Conversation conversation = new Talks(database(), clock)
                .conversation(
                        tutor(index.search(), embedder, Meaning.PATIENCE)::answer, explain, curriculum, words.texts());
        closing(new Bot(settings, token, database(), conversation, words.texts(), clock))
                .run();
    }

    @Override
    public Curriculum curriculum() {
        return curriculum;
    }

    @Override
    public Catalogue catalogue() {
        SqlCatalogue catalogue = new SqlCatalogue(database());
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
    private int write(List<String> order, Consumer<String> out) {
        SqlCatalogue catalogue = new SqlCatalogue(database());
        try (LuceneIndex index = library.index()) {
            library.refresh(catalogue, index);
            return desk(catalogue, index).handle(order, out);
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
    public CheckMaterial checkMaterial() {
        return new CheckMaterial(library.files(), new YamlExerciseFiles(), new SvgFiles());
    }

    @Override
    public Measuring measuring() {
        return new Measurements(() -> embedder(TWO_WORKERS), library.vectors(), clock);
    }

    @Override
    public CheckHealth health() {
        return new CheckHealth(new HealthChecks(settings, models, library, clock).all());
    }

    @Override
    public InstallModel installModel() {
        ModelFolderShelf shelf = new ModelFolderShelf(settings.data().resolve("model"));
        return new InstallModel(shelf, new VectorProof(shelf.staged()));
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

    private <T extends AutoCloseable> T closing(T part) {
        opened.push(part);
        return part;
    }
}
