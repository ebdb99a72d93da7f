package id.kawanbelajar;

import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.LuceneSearch;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlCommandQueue;
import id.kawanbelajar.adapter.sql.learning.SqlEssayBox;
import id.kawanbelajar.adapter.svg.DrawnFigures;
import id.kawanbelajar.adapter.yaml.YamlExerciseShelf;
import id.kawanbelajar.channel.terminal.TerminalChat;
import id.kawanbelajar.conversation.Conversation;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.Needs;
import id.kawanbelajar.conversation.marking.MarkingEssays;
import id.kawanbelajar.conversation.planning.PlanMeans;
import id.kawanbelajar.conversation.practising.Learning;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.operation.command.CommandRunner;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.KnownTopics;
import id.kawanbelajar.plan.morning.ReplanMissed;
import id.kawanbelajar.plan.reminding.MorningWork;
import id.kawanbelajar.plan.scope.ChapterTopics;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import id.kawanbelajar.practice.sitting.QuestionBank;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.tutor.Tutor;
import id.kawanbelajar.tutor.explanation.writing.Explainer;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Builds what talks until it is ended: the conversation in a terminal, and the bot. */
final class TalkParts {
    private static final int ONE_WORKER = 1;

    private final Foundation foundation;
    private final MaterialParts materials;

    TalkParts(Foundation foundation, MaterialParts materials) {
        this.foundation = foundation;
        this.materials = materials;
    }

    void talk(boolean asTeacher) throws InterruptedException {
        Talks talks = new Talks(foundation.database(), foundation.clock());
        materials.catalogue();
        LuceneSearch search = foundation.closing(foundation.library().search());
        Conversation conversation = talking(talks, search, foundation.embedder(ONE_WORKER), explainer())
                .conversation();
        Person.Role role = asTeacher ? Person.Role.TEACHER : Person.Role.STUDENT;
        Account account = new Account("terminal", asTeacher ? "guru" : "siswa");
        Path pictures = foundation.settings().data().resolve("gambar");
        new TerminalChat(
                        marking(conversation, (person, id, message, until) -> false),
                        () -> talks.people().findOrCreate(account, role, false),
                        foundation.clock(),
                        pictures)
                .talk(
                        new InputStreamReader(System.in, StandardCharsets.UTF_8),
                        System.out,
                        Boolean.getBoolean("kawan.terminal.in"));
    }

    void serve() throws InterruptedException {
        bot().run();
    }

    /** Returns the bot of this process with all that it stands on; it closes with the foundation. */
    Bot bot() {
        Settings.Secret token = token();
        takeLock();
        SqlCatalogue catalogue = new SqlCatalogue(foundation.database());
        LuceneIndex index = foundation.closing(foundation.library().index());
        foundation.library().refresh(catalogue, index);
        Embedder embedder = foundation.embedder(ONE_WORKER);
        Background background = foundation.closing(new Background());
        if (embedder != null) {
            background.fill(new FillVectors(index, foundation.library().vectors(), embedder));
        }
        background.once(
                "perintah",
                new CommandRunner(
                        new SqlCommandQueue(foundation.database()),
                        (order, out) -> materials.desk(catalogue, index).handle(order, out),
                        foundation.clock()));
        Explainer explainer = explainer();
        if (explainer != null) {
            background.once("pemanasan", explainer::warmUp);
        }
        Talks talks = new Talks(foundation.database(), foundation.clock());
        Talking talking = talking(talks, index.search(), embedder, explainer);
        return foundation.closing(new Bot(
                foundation.settings(),
                token,
                foundation.database(),
                new Bot.Talk(herald -> marking(talking.conversation(), herald), talking.reminders(), talking.morning()),
                foundation.words().texts(),
                foundation.clock()));
    }

    private Listener marking(Conversation conversation, Herald herald) {
        return new MarkingEssays(conversation, new SqlEssayBox(foundation.database()), questions(), herald);
    }

    private ExerciseShelf questions() {
        return new YamlExerciseShelf(
                foundation.settings().home().resolve("knowledge-base").toString());
    }

    private Settings.Secret token() {
        Settings.Secret token = foundation.settings().telegram().token();
        if (token == null) {
            throw new UnreadableException(
                    "KAWAN_TELEGRAM_TOKEN belum diisi; ambil token dari @BotFather, lalu tulis di kawan.properties");
        }
        return token;
    }

    private void takeLock() {
        foundation.closing(foundation
                .library()
                .lock()
                .tryTake()
                .orElseThrow(() ->
                        new UnreadableException("bot lain sedang memakai folder data ini; hentikan dulu yang itu")));
    }

    private @Nullable Explainer explainer() {
        return foundation.models().explainer(foundation.curriculum()).orElse(null);
    }

    private Talking talking(
            Talks talks, LuceneSearch search, @Nullable Embedder embedder, @Nullable Explainer explainer) {
        Tutor tutor = foundation.tutor(search, embedder, Meaning.PATIENCE);
        ExerciseShelf questions = questions();
        Needs needs = talks.needs(
                tutor::answer,
                explainer,
                foundation.curriculum(),
                new QuestionBank(questions, new DrawnFigures(questions)),
                foundation.words().texts());
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
