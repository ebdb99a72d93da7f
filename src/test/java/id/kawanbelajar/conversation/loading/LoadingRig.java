package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.KeptFiles;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.TemporaryLuceneIndex;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlLoadingBox;
import id.kawanbelajar.adapter.sql.upload.SqlUploads;
import id.kawanbelajar.channel.telegram.BotApiStandIn;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.inspection.detail.GuessDetails;
import id.kawanbelajar.material.inspection.detail.SubjectVote;
import id.kawanbelajar.material.inspection.personal.FindPersonalData;
import id.kawanbelajar.material.inspection.quality.JudgePages;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.upload.CancelUpload;
import id.kawanbelajar.material.upload.PublishUpload;
import id.kawanbelajar.material.upload.ReadUpload;
import id.kawanbelajar.material.upload.ReceiveFile;
import id.kawanbelajar.material.upload.ReviewUpload;
import id.kawanbelajar.material.upload.WithdrawUpload;
import id.kawanbelajar.material.upload.batch.FoundFile;
import id.kawanbelajar.material.upload.batch.FoundFiles;
import id.kawanbelajar.material.upload.draft.Drafting;
import id.kawanbelajar.material.upload.draft.Inspectors;
import id.kawanbelajar.material.upload.draft.Revising;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.tutor.draft.TryDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The teacher's flow over a real database and index; only the reading of the files is told. */
final class LoadingRig implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    static final Person RINA = new Person("rina", "sekolah", Person.Role.TEACHER, null, false, false);
    static final Person AYU = new Person("ayu", "sekolah", Person.Role.STUDENT, null, false, false);

    /** What each card shows now. */
    final Map<String, Message> cards = new ConcurrentHashMap<>();

    /** What was told without having been asked. */
    final List<Message> told = new CopyOnWriteArrayList<>();

    final SqlUploads uploads;
    private final Path folder;
    private final LuceneIndex index;
    private final TryDraft trial;
    private final LoadingActs acts;
    private final LoadingFiles loading;
    private final List<Incoming> passedOn = new CopyOnWriteArrayList<>();
    private int messages;

    LoadingRig(Path folder, Database database, Curriculum curriculum, FileReading reading) {
        this.folder = folder;
        InstantSource clock = InstantSource.fixed(NOON);
        SqlCatalogue catalogue = new SqlCatalogue(database);
        index = LuceneIndex.open(folder.resolve("indeks"), clock);
        SyncIndex sync = new SyncIndex(catalogue, index);
        uploads = new SqlUploads(database);
        KeptFiles files = new KeptFiles(new DataFolder(folder));
        trial = new TryDraft(catalogue, TemporaryLuceneIndex.maker(clock));
        acts = new LoadingActs(
                new ReceiveFile(files, uploads, clock, 1 << 20),
                new ReadUpload(
                        reading,
                        files,
                        (path, name, hints) -> Optional.empty(),
                        new Inspectors(
                                new GuessDetails(curriculum, SubjectVote.NONE),
                                new JudgePages(),
                                new FindPersonalData()),
                        new Drafting(uploads, catalogue, clock)),
                new ReviewUpload(uploads, new Revising(uploads, catalogue, clock), sync),
                new PublishUpload(uploads, catalogue, sync, clock),
                new WithdrawUpload(uploads, catalogue, sync, clock),
                new CancelUpload(uploads, catalogue),
                trial::ask,
                new Archives(),
                uploads);
        loading = new LoadingFiles(
                behind(),
                acts,
                new LoadingFiles.Line(new Drawer(), (person, card, message) -> cards.put(card, message), this::tell),
                new LoadingFiles.Places(catalogue, curriculum, new SqlLoadingBox(database)));
    }

    private boolean tell(String person, String id, Message message, Instant until) {
        return told.add(message);
    }

    private Listener behind() {
        return new Listener() {
            @Override
            public void receive(Incoming incoming, ReplySink sink) {
                passedOn.add(incoming);
            }

            @Override
            public void awaitTrailing(String person) {}
        };
    }

    /** In every archive are the same two files. */
    private final class Archives implements FoundFiles {
        @Override
        public List<FoundFile> under(String path) {
            return List.of(new FoundFile(path, path));
        }

        @Override
        public Optional<Unpacked> unpack(FoundFile file) {
            return file.name().endsWith(".zip") ? Optional.of(new TwoFiles(folder)) : Optional.empty();
        }
    }

    private record TwoFiles(Path folder) implements FoundFiles.Unpacked {
        @Override
        public List<FoundFile> files() {
            return Stream.of("Bab 1.pdf", "isi/Bab 2.pdf").map(this::file).toList();
        }

        private FoundFile file(String name) {
            try {
                Path file = Files.writeString(folder.resolve(name.replace('/', '-')), name);
                return new FoundFile(file.toString(), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> notes() {
            return List.of("1 berkas lain dilewati.");
        }

        @Override
        public void close() {}
    }

    /** Somebody loads a file at the computer. */
    void loadByCommand(String name) {
        try {
            Path file = Files.writeString(folder.resolve("perintah-" + name), name);
            var received = acts.receive().receive(file.toString(), name, "operator", Hints.NONE);
            if (received instanceof ReceiveFile.Outcome.Received(var upload, var twin)) {
                acts.read().read(upload.id(), (done, all) -> {});
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String newestCard() {
        return "muat/m" + messages;
    }

    /** Hands over a file whose content is its name. */
    private final class Drawer implements SentFiles {
        @Override
        public Fetched fetch(SentFile file) {
            if (file.reference().equals("besar")) {
                return new Fetched.TooBig();
            }
            try {
                return new Fetched.Here(Files.writeString(folder.resolve("kiriman-" + file.name()), file.name())
                        .toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void drop(Fetched.Here file) {
            try {
                Files.delete(Path.of(file.path()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Goes on with what an earlier process left open. */
    void resume() {
        loading.loader().resume();
    }

    /** Returns what is replied. */
    List<Message> receive(Person person, Incoming.Content content) {
        List<Message> replies = new ArrayList<>();
        loading.receive(new Incoming("m" + ++messages, person, content, NOON), new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answersQuestion) {
                replies.add(message);
            }

            @Override
            public void draft(String textSoFar) {}
        });
        return replies;
    }

    String send(String name) {
        receive(RINA, new Incoming.Sent(new SentFile(false, "r-" + name, name, 10, "", "")));
        return "muat/m" + messages;
    }

    String say(String words) {
        return words(receive(RINA, new Incoming.Words(words)));
    }

    /** Presses a button of a card; returns what is replied. */
    String press(String card, String label) {
        return press(shown(card), label);
    }

    String press(Message message, String label) {
        Button button = message.buttons().stream()
                .flatMap(List::stream)
                .filter(b -> b.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels(message)));
        return words(receive(RINA, new Incoming.Press(button.action())));
    }

    /** Waits until a card shows these words; returns all it shows. */
    String await(String card, String words) {
        BotApiStandIn.await(
                () -> card(card).contains(words), Duration.ofSeconds(10), () -> words + " but " + card(card));
        return card(card);
    }

    String card(String card) {
        return cards.containsKey(card) ? words(shown(card)) : "";
    }

    private Message shown(String card) {
        return Objects.requireNonNull(cards.get(card), card);
    }

    List<String> labels(String card) {
        return labels(shown(card));
    }

    static List<String> labels(Message message) {
        return message.buttons().stream()
                .flatMap(List::stream)
                .map(Button::label)
                .toList();
    }

    static String words(Message message) {
        return message.parts().toString();
    }

    private static String words(List<Message> messages) {
        return messages.stream().map(LoadingRig::words).toList().toString();
    }

    /** Returns what went on to who listens behind. */
    List<Incoming> passedOn() {
        return passedOn;
    }

    /** Returns how many materials students find. */
    int searchable() {
        return index.published().size();
    }

    @Override
    public void close() {
        loading.loader().close();
        trial.close();
        index.close();
    }
}
