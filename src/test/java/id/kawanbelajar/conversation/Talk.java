package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.memory.InMemoryAnswers;
import id.kawanbelajar.conversation.memory.InMemoryMemory;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.conversation.practising.Learning;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.InMemoryPeople;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.rights.InMemoryErasures;
import id.kawanbelajar.practice.review.InMemoryReviewCards;
import id.kawanbelajar.practice.review.ReviewCards;
import id.kawanbelajar.practice.sitting.InMemorySittings;
import id.kawanbelajar.practice.sitting.QuestionBank;
import id.kawanbelajar.progress.learning.InMemoryLearners;
import id.kawanbelajar.safety.SafetyCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A conversation with fakes around it, and what it said. */
public final class Talk {
    /** Stands under every text that a model wrote. */
    static final String LABEL = "Dijelaskan komputer dari materimu, bisa keliru.";

    public static final Map<String, String> PLACES =
            Map.of("kontak_sekolah_1", "Bu Rina (BK)", "kontak_sekolah_2", "Pak Joko", "kontak_privasi", "tata usaha");
    private static final SafetyCheck CHECK = new SafetyCheck();
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    public final SmallLibrary library = SmallLibrary.usual();
    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemoryAnswers answers = new InMemoryAnswers();
    public final InMemoryMemory memory = new InMemoryMemory();
    public final SmallReminders reminders = new SmallReminders(people);
    public final List<String> events = new ArrayList<>();
    public final InMemorySittings sittings = new InMemorySittings();
    public final InMemoryLearners learners = new InMemoryLearners();
    public final ReviewCards cards = new InMemoryReviewCards();
    private final Conversation conversation;
    private Function<Source, Optional<byte[]>> pictures = source -> Optional.empty();
    private final Account account;
    private final boolean trial;
    private final Map<String, Message> replies = new LinkedHashMap<>();
    final InMemoryErasures erasures = new InMemoryErasures(() -> NOON);
    private int messages;
    private Instant now = NOON;

    private Talk(ScriptedExplain explain, boolean trial, Guards guards) {
        this.trial = trial;
        this.account = new Account("terminal", "ayu");
        this.conversation = new Conversation(
                CHECK,
                new Needs(
                        library,
                        explain,
                        library,
                        SmallLibrary.CURRICULUM,
                        new QuestionBank(new SmallExercises(), SmallExercises::picture),
                        FixedTexts.shipped(PLACES),
                        (question, kelas) -> Optional.empty(),
                        source -> pictures.apply(source),
                        guards),
                new Stores(
                        people,
                        memory,
                        answers,
                        answers,
                        sittings,
                        (person, id, verdict, at) -> events.add(verdict.category()),
                        erasures),
                Learning.over(learners, cards, day -> true, ZoneId.of("Asia/Jakarta")),
                NoPlans.means(),
                reminders.reminding(NOON));
    }

    /** A talk with a student. */
    public static Talk with(ScriptedExplain explain) {
        return new Talk(explain, false, Guards.NONE);
    }

    /** A talk with a student who is kept safe like this. */
    static Talk with(ScriptedExplain explain, Guards guards) {
        return new Talk(explain, false, guards);
    }

    static Talk inTrial() {
        return new Talk(ScriptedExplain.absent(), true, Guards.NONE);
    }

    Person person() {
        return people.findOrCreate(account, Person.Role.STUDENT, trial);
    }

    Conversation conversation() {
        return conversation;
    }

    /** Says something and returns all that comes back, explanations included. */
    public String say(String words) {
        return hand(new Incoming.Words(words), true);
    }

    /** Says something without waiting for what trails. */
    String sayAndGoOn(String words) {
        return hand(new Incoming.Words(words), false);
    }

    String send(Incoming.Content content) {
        return hand(content, true);
    }

    /** Hands the same message in once more, as after a crash. */
    String again(String words) {
        messages--;
        return say(words);
    }

    /** Draws the pages of sources from now on. */
    void draw(Function<Source, Optional<byte[]>> pages) {
        pictures = pages;
    }

    /** Lets some days pass. */
    void sleep(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    /** Presses the newest button with this label. */
    String press(String label) {
        Button button = buttons().stream()
                .filter(b -> b.label().equals(label))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + labels()));
        return hand(new Incoming.Press(button.action()), true);
    }

    /** Presses the oldest button with this label. */
    String pressFirst(String label) {
        Button button = buttons().stream()
                .filter(b -> b.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + labels()));
        return hand(new Incoming.Press(button.action()), true);
    }

    private String hand(Incoming.Content content, boolean wait) {
        Map<String, Message> before;
        synchronized (replies) {
            before = new LinkedHashMap<>(replies);
        }
        conversation.receive(
                new Incoming("m" + ++messages, person(), content, now),
                sink((id, message, answers) -> keep(id, message)));
        if (wait) {
            await();
        }
        synchronized (replies) {
            return replies.entrySet().stream()
                    .filter(entry -> !before.containsKey(entry.getKey()))
                    .map(entry -> shown(entry.getValue()))
                    .collect(Collectors.joining("\n---\n"));
        }
    }

    void await() {
        try {
            conversation.awaitTrailing(person().id());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void keep(String id, Message message) {
        synchronized (replies) {
            replies.putIfAbsent(id, message);
        }
    }

    /** Hears a reply. */
    @FunctionalInterface
    interface Ear {
        void reply(String id, Message message, boolean answers);
    }

    /** A sink that passes replies on and shows no drafts. */
    static ReplySink sink(Ear ear) {
        return new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answers) {
                ear.reply(id, message, answers);
            }

            @Override
            public void draft(String textSoFar) {}
        };
    }

    List<String> labels() {
        return buttons().stream().map(Button::label).toList();
    }

    private List<Button> buttons() {
        synchronized (replies) {
            return replies.values().stream()
                    .flatMap(message -> message.buttons().stream().flatMap(List::stream))
                    .toList();
        }
    }

    List<Message> replies() {
        synchronized (replies) {
            return List.copyOf(replies.values());
        }
    }

    public static String shown(Message message) {
        String words = message.parts().stream().map(Talk::shown).collect(Collectors.joining("\n"));
        String buttons = message.buttons().stream()
                .flatMap(List::stream)
                .map(b -> "[" + b.label() + "]")
                .collect(Collectors.joining(" "));
        return buttons.isEmpty() ? words : words + "\n" + buttons;
    }

    private static String shown(Part part) {
        return switch (part) {
            case Part.Paragraph(var spans) -> spans.stream().map(Talk::shown).collect(Collectors.joining());
            case Part.Quote quote -> "> " + quote.text();
            case Part.Items(var lines) -> String.join("\n", lines);
            case Part.Picture(var file, var description) -> "[Gambar: " + description + "]";
            case Part.File(var file) -> "[Berkas: " + file.name() + "]";
        };
    }

    private static String shown(Span span) {
        return switch (span) {
            case Span.Plain(var text) -> text;
            case Span.Bold(var text) -> text;
            case Span.Italic(var text) -> text;
            case Span.Material(var text) -> text;
            case Span.Spoiler(var text) -> text;
        };
    }
}
