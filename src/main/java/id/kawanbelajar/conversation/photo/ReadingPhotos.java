package id.kawanbelajar.conversation.photo;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.conversation.photo.PhotoLook.Looked;
import id.kawanbelajar.conversation.photo.PhotoMemory.SeenPhoto;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.language.personal.HidePersonal;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Reads the photos that students send and helps with what stands on them. The picture is gone when its words are there; of the
 * words, those of the last photo are remembered. All else goes on to who listens behind it.
 */
public final class ReadingPhotos implements Listener, AutoCloseable {
    private final Listener behind;
    private final SafetyCheck check;
    private final PhotoLook look;
    private final PhotoTalk talk;
    private final Albums albums = new Albums();
    /** Whose next bare number names an exercise. */
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    /**
     * What it needs.
     *
     * @param files fetches what was sent
     * @param reading reads it
     * @param memory remembers the words
     * @param help helps with an exercise
     */
    public record Means(SentFiles files, FileReading reading, PhotoMemory memory, ExerciseHelp help) {}

    public ReadingPhotos(Listener behind, SafetyCheck check, Means means) {
        this.behind = behind;
        this.check = check;
        this.look = new PhotoLook(means.files(), means.reading());
        this.talk = new PhotoTalk(means.memory(), means.help());
    }

    @Override
    public void awaitTrailing(String person) throws InterruptedException {
        albums.await(person);
        behind.awaitTrailing(person);
    }

    @Override
    public void receive(Incoming incoming, ReplySink sink) {
        Exchange exchange = new Exchange(incoming, sink);
        boolean taken = incoming.person().role() == Person.Role.STUDENT
                && switch (incoming.content()) {
                    case Incoming.Sent(SentFile file) when PhotoLook.isPhoto(file) -> photo(exchange, file);
                    case Incoming.Press(String action) -> pressed(exchange, action);
                    case Incoming.Words(String text) -> said(exchange, text);
                    default -> false;
                };
        if (!taken) {
            behind.receive(incoming, sink);
        }
    }

    private boolean photo(Exchange exchange, SentFile file) {
        if (isStopped(exchange, file.caption())) {
            return true;
        }
        boolean goesOn = albums.goesOn(exchange.person().id(), file.album());
        Runnable hush = albums.soon(() -> exchange.reply("sebentar", Wording.say("foto-sebentar")), goesOn);
        Looked looked;
        try {
            looked = look.look(file);
        } finally {
            hush.run();
        }
        if (file.album().isBlank()) {
            answer(exchange, file.caption(), List.of(looked));
        } else {
            albums.add(
                    exchange.person().id(), file, looked, (caption, photos) -> answerLater(exchange, caption, photos));
        }
        return true;
    }

    private void answerLater(Exchange exchange, String caption, List<Looked> photos) {
        try {
            answer(exchange, caption, photos);
        } catch (UnavailableException e) {
            exchange.reply("foto-gagal", Wording.say("foto-gagal"));
        }
    }

    private void answer(Exchange exchange, String caption, List<Looked> photos) {
        List<PageText> pages = photos.stream()
                .flatMap(looked -> looked instanceof Looked.Words(PageText page) ? Stream.of(page) : Stream.empty())
                .filter(PageText::isReadable)
                .toList();
        if (pages.isEmpty()) {
            exchange.reply("foto", Wording.say(reason(photos)));
            return;
        }
        String text = HidePersonal.in(
                String.join("\n", pages.stream().map(PageText::text).toList()));
        if (text.lines().noneMatch(line -> isStopped(exchange, line))) {
            boolean asks =
                    talk.begin(exchange, new SeenPhoto(exchange.incoming().id(), text), NamedNumbers.in(caption, true));
            if (asks) {
                asked.put(exchange.person().id(), true);
            }
        }
    }

    private static String reason(List<Looked> photos) {
        return photos.stream()
                .flatMap(looked ->
                        looked instanceof Looked.Nothing(String sentence) ? Stream.of(sentence) : Stream.empty())
                .findFirst()
                .orElse("foto-buram");
    }

    /** What may not go on when it is typed may not when it is photographed: it goes where typed words go. */
    private boolean isStopped(Exchange exchange, String words) {
        if (words.isBlank() || check.check(words) instanceof Verdict.Passed) {
            return false;
        }
        Incoming incoming = exchange.incoming();
        behind.receive(
                new Incoming(incoming.id(), incoming.person(), new Incoming.Words(words), incoming.at()),
                exchange.sink());
        return true;
    }

    private boolean pressed(Exchange exchange, String action) {
        asked.remove(exchange.person().id());
        String prefix = Actions.of(Actions.PHOTO, "");
        if (!action.startsWith(prefix)) {
            return false;
        }
        Optional<Incoming.Words> question = talk.pressed(exchange, action.substring(prefix.length()));
        Incoming incoming = exchange.incoming();
        question.ifPresent(words ->
                behind.receive(new Incoming(incoming.id(), incoming.person(), words, incoming.at()), exchange.sink()));
        return true;
    }

    private boolean said(Exchange exchange, String text) {
        boolean bare = asked.remove(exchange.person().id()) != null;
        List<Integer> numbers = NamedNumbers.in(text, bare);
        return !numbers.isEmpty() && talk.named(exchange, numbers);
    }

    @Override
    public void close() {
        albums.close();
    }
}
