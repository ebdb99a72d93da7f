package id.kawanbelajar.conversation;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.conversation.memory.InMemoryAnswers;
import id.kawanbelajar.conversation.memory.InMemoryMemory;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.planning.CalendarFiles;
import id.kawanbelajar.conversation.planning.PlanLibrary;
import id.kawanbelajar.conversation.planning.PlanMeans;
import id.kawanbelajar.conversation.practising.Learning;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.InMemoryPeople;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.rights.InMemoryErasures;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.InMemoryDrafts;
import id.kawanbelajar.plan.InMemoryPlans;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.draft.DraftText;
import id.kawanbelajar.plan.making.Planner;
import id.kawanbelajar.plan.running.InMemoryRuns;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.practice.retelling.RetellingShelf;
import id.kawanbelajar.practice.review.InMemoryReviewCards;
import id.kawanbelajar.practice.sitting.InMemorySittings;
import id.kawanbelajar.practice.sitting.QuestionBank;
import id.kawanbelajar.progress.learning.InMemoryLearners;
import id.kawanbelajar.safety.SafetyCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A conversation about study plans with a clock that can be moved, for several persons. */
public final class PlanTalk {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final SafetyCheck CHECK = new SafetyCheck();

    public final InMemoryPlans plans = new InMemoryPlans();
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemorySittings sittings = new InMemorySittings();
    private final InMemoryRuns runs = new InMemoryRuns();
    private final PlanLibrary library = new PlanLibrary();
    private final InMemoryPlans formerPlans = new InMemoryPlans();
    private final InMemoryDrafts formerDrafts = new InMemoryDrafts();
    private final InMemoryMemory memory = new InMemoryMemory();
    private final Map<String, Message> replies = new LinkedHashMap<>();
    private final boolean pictures;
    private Conversation conversation;
    private Instant now = LocalDateTime.of(2026, 11, 26, 16, 0).atZone(ZONE).toInstant();
    private Person.Role role = Person.Role.STUDENT;
    private String who = "ayu";
    private int messages;
    private boolean again;

    private PlanTalk(boolean pictures) {
        this.pictures = pictures;
        this.conversation = conversation();
    }

    /** A talk that begins on Thursday, 26 November 2026, at four in the afternoon. */
    public static PlanTalk begin() {
        return new PlanTalk(true);
    }

    /** A talk where nothing can be drawn. */
    static PlanTalk withoutPictures() {
        return new PlanTalk(false);
    }

    private Conversation conversation() {
        RetellingShelf shelf = new RetellingShelf(chapter -> Optional.empty(), library);
        InMemoryAnswers answers = new InMemoryAnswers();
        return new Conversation(
                CHECK,
                new Needs(
                        library,
                        ScriptedExplain.absent(),
                        library,
                        CurriculumReader.shipped(),
                        new QuestionBank(shelf, SmallExercises::picture),
                        FixedTexts.shipped(Talk.PLACES),
                        (question, kelas) -> Optional.empty(),
                        source -> Optional.empty(),
                        Guards.NONE),
                new Stores(
                        people,
                        memory,
                        answers,
                        answers,
                        sittings,
                        (person, id, verdict, at) -> {},
                        new InMemoryErasures(() -> now)),
                Learning.over(new InMemoryLearners(), new InMemoryReviewCards(), day -> true, ZONE),
                means(),
                new SmallReminders(people).reminding(now));
    }

    private PlanMeans means() {
        return new PlanMeans(
                new Planner(day -> Set.of()),
                new CalendarFiles(this::draw, (sheet, owner, at) -> new byte[] {1}, day -> Set.of()),
                (title, bars) -> draw(title),
                ZONE,
                new PlanMeans.Keeps(plans, drafts, formerPlans, formerDrafts, runs));
    }

    private byte[] draw(Object sheet) {
        if (!pictures) {
            throw UnavailableException.untilMended("no font", new IllegalStateException("no font"));
        }
        return new byte[] {1};
    }

    /** Somebody else talks from now on. */
    PlanTalk as(String name) {
        who = name;
        return this;
    }

    PlanTalk asTeacher() {
        role = Person.Role.TEACHER;
        return as("guru");
    }

    /** Moves the clock to another time. */
    PlanTalk at(LocalDateTime time) {
        now = time.atZone(ZONE).toInstant();
        return this;
    }

    /** Begins another process over the same stores. */
    PlanTalk restart() {
        conversation = conversation();
        return this;
    }

    /** Lets the next message come as the one before it, delivered again. */
    PlanTalk again() {
        again = true;
        return this;
    }

    /** Says something and returns all that comes back. */
    public String say(String words) {
        return hand(new Incoming.Words(words));
    }

    /** Presses the newest button with this label. */
    public String press(String label) {
        return hand(new Incoming.Press(action(label)));
    }

    /** Returns what the newest button with this label does. */
    String action(String label) {
        return buttons().stream()
                .filter(button -> button.label().equals(label))
                .reduce((first, second) -> second)
                .map(Button::action)
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + labels()));
    }

    /** Presses a button that may be of somebody else. */
    String pressAction(String action) {
        return hand(new Incoming.Press(action));
    }

    List<String> labels() {
        return buttons().stream().map(Button::label).toList();
    }

    private List<Button> buttons() {
        return replies.values().stream()
                .flatMap(message -> message.buttons().stream().flatMap(List::stream))
                .toList();
    }

    private String hand(Incoming.Content content) {
        Set<String> before = Set.copyOf(replies.keySet());
        messages += again ? 0 : 1;
        again = false;
        conversation.receive(
                new Incoming("m" + messages, person(), content, now),
                Talk.sink((id, message, answers) -> replies.putIfAbsent(id, message)));
        return new ArrayList<>(replies.entrySet())
                .stream()
                        .filter(entry -> !before.contains(entry.getKey()))
                        .map(entry -> Talk.shown(entry.getValue()))
                        .collect(Collectors.joining("\n---\n"));
    }

    Person person() {
        return people.findOrCreate(new Account("terminal", who), role, false);
    }

    /** Returns the plan of whoever talks. */
    public Optional<Plan> plan() {
        return plans.find(person().id());
    }

    /** Returns the wish that is kept for whoever talks. */
    public PlanWish wish() {
        return drafts.find(person().id())
                .flatMap(DraftText::read)
                .orElseThrow(() -> new AssertionError("no wish is kept"))
                .wish();
    }

    /** Returns the blocks that wait on a day. */
    List<Block> waiting(LocalDate day) {
        return plan().orElseThrow().on(day).stream()
                .filter(block -> block.state() == Block.State.PLANNED)
                .toList();
    }
}
