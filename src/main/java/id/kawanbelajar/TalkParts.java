package id.kawanbelajar;

import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.DrawnPageFolder;
import id.kawanbelajar.adapter.file.KeptFiles;
import id.kawanbelajar.adapter.file.TemporaryFiles;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.LuceneSearch;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlCommandQueue;
import id.kawanbelajar.adapter.sql.SqlKeptReplies;
import id.kawanbelajar.adapter.sql.SqlPhotoMemory;
import id.kawanbelajar.adapter.sql.learning.SqlBanks;
import id.kawanbelajar.adapter.sql.learning.SqlEssayBox;
import id.kawanbelajar.adapter.sql.upload.SqlUploads;
import id.kawanbelajar.adapter.svg.DrawnFigures;
import id.kawanbelajar.adapter.yaml.YamlExerciseShelf;
import id.kawanbelajar.channel.terminal.TerminalChat;
import id.kawanbelajar.channel.terminal.TypedPhotos;
import id.kawanbelajar.conversation.Conversation;
import id.kawanbelajar.conversation.Guards;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.Needs;
import id.kawanbelajar.conversation.answering.SourcePictures;
import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.conversation.marking.MarkingEssays;
import id.kawanbelajar.conversation.photo.ReadingPhotos;
import id.kawanbelajar.conversation.planning.PlanMeans;
import id.kawanbelajar.conversation.practising.Learning;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.material.upload.source.DrawSource;
import id.kawanbelajar.operation.command.CommandRunner;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.KnownTopics;
import id.kawanbelajar.plan.morning.ReplanMissed;
import id.kawanbelajar.plan.reminding.MorningWork;
import id.kawanbelajar.plan.scope.ChapterTopics;
import id.kawanbelajar.practice.bank.BankShelf;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import id.kawanbelajar.practice.sitting.QuestionBank;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.tutor.Tutor;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.writing.Explainer;
import id.kawanbelajar.wiring.ConsentParts;
import id.kawanbelajar.wiring.JoiningParts;
import id.kawanbelajar.wiring.RightsParts;
import id.kawanbelajar.wiring.SafekeepingParts;
import id.kawanbelajar.wiring.SchoolParts;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Builds what talks until it is ended: the conversation in a terminal, and the bot. */
final class TalkParts {
    private static final int ONE_WORKER = 1;

    /** Passages get their vectors on all cores but the one that students' questions are answered on. */
    private static final int BESIDE_QUESTIONS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final Foundation foundation;
    private final MaterialParts materials;
    private final ExerciseShelf written;

    TalkParts(Foundation foundation, MaterialParts materials) {
        this.foundation = foundation;
        this.materials = materials;
        this.written = new YamlExerciseShelf(
                foundation.settings().home().resolve("knowledge-base").toString());
    }

    void talk(boolean asTeacher) throws InterruptedException {
        Talks talks = new Talks(foundation.database(), foundation.clock());
        materials.catalogue();
        Conversation conversation = conversation(talks);
        Person.Role role = asTeacher ? Person.Role.TEACHER : Person.Role.STUDENT;
        Account account = new Account("terminal", asTeacher ? "guru" : "siswa");
        Path pictures = foundation.settings().data().resolve("gambar");
        TemporaryFiles temporary = new TemporaryFiles(foundation.settings().temporary(), foundation.clock());
        temporary.sweep();
        RightsParts rights = rights(() -> {});
        rights.begin();
        rights.beat();
        new TerminalChat(
                        rights.before(
                                photos(
                                        marking(talks, conversation, (person, id, message, until) -> false),
                                        conversation,
                                        new TypedPhotos(temporary.folder())),
                                (person, id, message, until) -> false),
                        () -> talks.people().findOrCreate(account, role, false),
                        foundation.clock(),
                        pictures)
                .talk(
                        new InputStreamReader(System.in, StandardCharsets.UTF_8),
                        System.out,
                        Boolean.getBoolean("kawan.terminal.in"));
        rights.beat();
    }

    /** Returns a conversation over what is published now. */
    Conversation conversation(Talks talks) {
        LuceneSearch search = foundation.closing(foundation.library().search());
        return talking(talks, search, foundation.embedder(ONE_WORKER), explainer(), Guards.NONE)
                .conversation();
    }

    void serve() throws InterruptedException {
        Bot bot = bot();
        foundation.reading().warm();
        bot.run();
    }

    /** Returns the bot of this process with all that it stands on; it closes with the foundation. */
    Bot bot() {
        Settings.Secret token = foundation.token();
        foundation.takeLock();
        SqlCatalogue catalogue = new SqlCatalogue(foundation.database());
        LuceneIndex index = foundation.closing(foundation.library().index());
        foundation.library().refresh(catalogue, index);
        Embedder embedder = foundation.embedder(BESIDE_QUESTIONS);
        Background background = foundation.closing(new Background());
        if (embedder != null) {
            background.fill(new FillVectors(index, foundation.library().vectors(), embedder));
        }
        UploadParts uploads = new UploadParts(foundation, catalogue, index);
        background.serveFiles(uploads, foundation.settings());
        background.once(
                "perintah",
                new CommandRunner(
                        new SqlCommandQueue(foundation.database()),
                        new SchoolParts(foundation.database(), foundation.clock())
                                .desk(
                                        foundation.curriculum(),
                                        foundation.settings().time().zone(),
                                        foundation.access().log(),
                                        materials.desk(uploads, catalogue)),
                        foundation.clock()));
        background.warm(foundation.tutor(index.search(), null, Duration.ZERO));
        Explainer explainer = explainer();
        if (explainer != null) {
            background.once("pemanasan", explainer::warmUp);
        }
        Talks talks = new Talks(foundation.database(), foundation.clock());
        SafekeepingParts safe = new SafekeepingParts(
                foundation.settings(), foundation.database(), foundation.access(), foundation.clock());
        Talking talking = talking(talks, index.search(), embedder, explainer, safe.guards());
        JoiningParts joining =
                new JoiningParts(foundation.settings(), foundation.database(), foundation.access(), foundation.clock());
        ConsentParts consent = new ConsentParts(
                foundation.settings(),
                foundation.database(),
                foundation.access(),
                foundation.words().texts(),
                foundation.clock());
        LoadingParts loading = new LoadingParts(foundation, catalogue, uploads);
        RightsParts rights = rights(index::scrub);
        rights.begin();
        Bot bot = foundation.closing(new Bot(
                foundation.settings(),
                token,
                foundation.database(),
                foundation.access(),
                new Bot.Talk(
                        line -> safe.before(
                                rights.before(
                                        consent.before(
                                                joining.desk(
                                                        photos(
                                                                marking(
                                                                        talks,
                                                                        loading.before(talking.conversation(), line),
                                                                        safe.quiet(line.herald())),
                                                                talking.conversation(),
                                                                line.files()),
                                                        line.herald()),
                                                line),
                                        line.herald()),
                                line.herald()),
                        talking.reminders(),
                        talking.morning(),
                        safe,
                        joining,
                        consent,
                        rights::beat),
                foundation.words().texts(),
                foundation.clock()));
        loading.resume();
        return bot;
    }

    private RightsParts rights(Runnable index) {
        return new RightsParts(
                foundation.settings(), foundation.database(), foundation.access(), index, foundation.clock());
    }

    private Listener photos(Listener behind, Conversation conversation, SentFiles files) {
        return foundation.closing(new ReadingPhotos(
                behind,
                new SafetyCheck(),
                new ReadingPhotos.Means(
                        files, foundation.reading(), new SqlPhotoMemory(foundation.database()), conversation::help)));
    }

    /** Returns what teachers and students say to each other through the bot, before a conversation. */
    Listener marking(Talks talks, Listener behind, Herald herald) {
        StaffParts staff = new StaffParts(foundation);
        Listener essays =
                new MarkingEssays(behind, new SqlEssayBox(foundation.database()), questions(), staff.sight(), herald);
        return staff.opening(staff.handingOver(talks.checkingBanks(essays, written), herald), herald);
    }

    private SourcePictures sourcePictures() {
        Path data = foundation.settings().data();
        return new DrawSource(
                new SqlCatalogue(foundation.database()),
                new SqlUploads(foundation.database()),
                new KeptFiles(new DataFolder(data)),
                foundation.reading(),
                new DrawnPageFolder(data.resolve("cache").resolve("halaman")))::draw;
    }

    /** The questions of chapters, and those out of teachers' files. */
    private ExerciseShelf questions() {
        return new BankShelf(written, new SqlBanks(foundation.database()));
    }

    private @Nullable Explainer explainer() {
        return foundation
                .models()
                .explainer(foundation.curriculum(), new SqlKeptReplies(foundation.database()), foundation.clock())
                .orElse(null);
    }

    /**
     * A conversation and what goes on beside it.
     *
     * @param reminders what reminds of plans
     * @param morning what is done for a person before they are reminded
     */
    record Talking(Conversation conversation, ReminderParts reminders, MorningWork morning) {}

    Talking talking(
            Talks talks, LuceneSearch search, @Nullable Embedder embedder, @Nullable Explain explainer, Guards guards) {
        Tutor tutor = foundation.tutor(search, embedder, Meaning.PATIENCE);
        ExerciseShelf questions = questions();
        Needs needs = talks.needs(
                tutor::answer,
                explainer,
                foundation.curriculum(),
                new QuestionBank(questions, new DrawnFigures(questions)),
                foundation.words().texts(),
                search,
                sourcePictures(),
                guards);
        Settings.Time time = foundation.settings().time();
        Learning learning = talks.learning(PlanParts.calendar(foundation.settings()), time.zone());
        ReminderParts reminders = new ReminderParts(
                foundation.database(),
                talks.people(),
                time,
                PlanParts.calendar(foundation.settings()),
                foundation.clock());
        PlanMeans plans = PlanParts.means(foundation.database(), foundation.settings(), reminders.plans());
        MorningWork morning = new ReplanMissed(
                reminders.plans(),
                talks.people(),
                new ReplanMissed.Means(
                        plans.planner(),
                        person -> new KnownTopics(learning.knowledge(), learning.cards(), person),
                        needs.shelf(),
                        new ChapterTopics(needs.shelf(), needs.exercises().shelf())),
                foundation.clock(),
                time.zone());
        return new Talking(
                talks.conversation(needs, learning, plans, reminders.reminding(morning)), reminders, morning);
    }
}
