package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.teacher.TeacherListener;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.loading.LoadingActions;
import id.kawanbelajar.conversation.wording.loading.LoadingMessages;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Takes the files that teachers send into the library: read beside the talk, looked at on a card, tried and published by
 * buttons. All else goes on to who listens behind it.
 */
public final class LoadingFiles extends TeacherListener {
    private static final String MATERIALS = "/materi";
    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://\\S+|\\b(?:drive|docs)\\.google\\.com/\\S+");
    private static final Pattern VIDEO = Pattern.compile("(?i)youtu\\.?be|tiktok|instagram");
    private static final int FEW_WORDS = 8;

    private final Loader loader;
    private final LoadingActs acts;
    private final Board board;
    private final Trying trying;
    private final Reviewing reviewing;

    /**
     * By what teachers are reached.
     *
     * @param files fetches what they sent
     * @param cards shows them how far it is
     * @param herald tells them what they did not ask for
     */
    public record Line(SentFiles files, StatusCards cards, Herald herald) {}

    /**
     * Where the library and what it is made of lie.
     *
     * @param catalogue what there is
     * @param curriculum names the subjects
     * @param box keeps what was sent
     */
    public record Places(Catalogue catalogue, Curriculum curriculum, LoadingBox box) {}

    public LoadingFiles(Listener behind, LoadingActs acts, Line line, Places places) {
        super(behind);
        this.acts = acts;
        this.board = new Board(places.box(), line.cards(), new Views(places.catalogue(), places.curriculum()));
        Afterwards afterwards = new Afterwards(places.box(), acts.uploads(), line.herald());
        this.loader = new Loader(acts, line.files(), new Captions(places.curriculum()), board, afterwards);
        this.trying = new Trying(acts, board);
        this.reviewing = new Reviewing(acts, board, trying, afterwards);
    }

    /** Returns what reads beside the talk; to be resumed once teachers can be reached, and closed at the end. */
    public Loader loader() {
        return loader;
    }

    @Override
    protected boolean sent(Exchange exchange, SentFile file) {
        loader.take(new Loading(
                "muat/" + exchange.incoming().id(), exchange.person().id(), file, OptionalLong.empty(), exchange.at()));
        return true;
    }

    @Override
    protected boolean words(Exchange exchange, String text) {
        if (text.split("[\\s@]", 2)[0].equalsIgnoreCase(MATERIALS)) {
            trying.leave(exchange);
            exchange.reply(
                    "muat",
                    LoadingMessages.list(
                            ofPerson(exchange.person().id()), board.views().cards(), Belonging::isOfSchool));
            return true;
        }
        if (LINK.matcher(text).find()
                && LINK.matcher(text).replaceAll("").strip().split("\\s+", -1).length <= FEW_WORDS) {
            boolean video = VIDEO.matcher(text.toLowerCase(Locale.ROOT)).find();
            exchange.reply("muat", Wording.say(video ? "muat-tautan-video" : "muat-tautan"));
            return true;
        }
        return trying.takes(exchange, text);
    }

    private List<Upload> ofPerson(String person) {
        return acts.uploads().all().stream()
                .filter(upload -> Belonging.mayChange(person, upload))
                .filter(upload -> upload.stage() != Stage.CANCELLED)
                .toList();
    }

    @Override
    protected boolean press(Exchange exchange, String action) {
        String[] parts = action.split(":", 4);
        if (!parts[0].equals(LoadingActions.ACTION) || parts.length < 3) {
            trying.leave(exchange);
            return false;
        }
        if (parts[1].equals(LoadingActions.BOOKS)) {
            Incoming asked = exchange.incoming();
            handOn(
                    new Incoming(asked.id(), asked.person(), new Incoming.Words(MATERIALS), asked.at()),
                    exchange.sink());
        } else {
            reviewing.press(exchange, parts[1], Long.parseLong(parts[2]), parts.length > 3 ? parts[3] : "");
        }
        return true;
    }
}
