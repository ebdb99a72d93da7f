package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.loading.LoadingBox.Awaited;
import id.kawanbelajar.conversation.loading.LoadingBox.What;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.loading.LoadingMessages;
import id.kawanbelajar.conversation.wording.loading.UploadCards;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.sample.Sample;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Upload;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Takes a teacher's next words for a file: questions to its draft alone, or its title. */
final class Trying {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int LONGEST_TITLE = 120;

    private final LoadingActs acts;
    private final Board board;

    Trying(LoadingActs acts, Board board) {
        this.acts = acts;
        this.board = board;
    }

    void begin(Exchange exchange, Upload upload) {
        if (!upload.stage().isInLibrary()) {
            exchange.reply("muat", Wording.say("muat-belum-siap", upload.sentence()));
            return;
        }
        await(exchange, What.TRIAL, upload);
        exchange.reply("muat", LoadingMessages.trying(upload, board.views().sample(upload)));
    }

    void askTitle(Exchange exchange, Upload upload) {
        if (upload.stage().isInLibrary()) {
            await(exchange, What.TITLE, upload);
            exchange.reply("muat", Wording.say("muat-judul-tulis"));
        }
    }

    private void await(Exchange exchange, What what, Upload upload) {
        board.box()
                .await(
                        exchange.person().id(),
                        new Awaited(what, upload.id()),
                        exchange.at().plus(PATIENCE));
    }

    void askSample(Exchange exchange, Upload upload, int number) {
        List<Sample.Question> questions = board.views().sample(upload).questions();
        if (number < questions.size()) {
            await(exchange, What.TRIAL, upload);
            ask(exchange, upload, questions.get(number).text());
        }
    }

    void end(Exchange exchange) {
        board.box().awaitNothing(exchange.person().id());
        exchange.reply("muat", Wording.say("muat-coba-selesai"));
    }

    /** Ordinary words again, without a word about it. */
    void leave(Exchange exchange) {
        board.box().awaitNothing(exchange.person().id());
    }

    /** Tells whoever is trying, and so does not see the card, that it is published. */
    void published(Exchange exchange, Upload upload) {
        if (board.box().awaited(exchange.person().id(), exchange.at()).isPresent()) {
            leave(exchange);
            exchange.reply(
                    "muat",
                    Wording.say(
                            "muat-terbit-coba", LoadingMessages.name(upload), Wording.sentence("muat-terbit-sudah")));
        }
    }

    /** Returns whether the words were for a file, and then does what they are for. */
    boolean takes(Exchange exchange, String words) {
        Optional<Awaited> awaited = board.box().awaited(exchange.person().id(), exchange.at());
        if (awaited.isEmpty()) {
            return false;
        }
        Optional<Upload> upload = acts.uploads()
                .find(awaited.get().upload())
                .filter(file -> file.stage().isInLibrary());
        if (words.startsWith("/") || upload.isEmpty()) {
            leave(exchange);
            return false;
        }
        switch (awaited.get().what()) {
            case TRIAL -> {
                await(exchange, What.TRIAL, upload.get());
                ask(exchange, upload.get(), words);
            }
            case TITLE -> title(exchange, upload.get(), words);
        }
        return true;
    }

    private void ask(Exchange exchange, Upload upload, String question) {
        Draft draft = upload.draft().orElseThrow();
        exchange.answer(
                "muat", LoadingMessages.tried(upload, acts.trial().ask(draft.material(), draft.version(), question)));
    }

    private void title(Exchange exchange, Upload upload, String words) {
        leave(exchange);
        String title = words.substring(0, Math.min(words.length(), LONGEST_TITLE));
        Details known = upload.inspection().orElseThrow().details();
        acts.review()
                .review(
                        upload.id(),
                        new Details(
                                title,
                                known.mapel(),
                                known.kelas(),
                                known.chapter(),
                                known.kind(),
                                known.audience(),
                                known.unsure()),
                        exchange.person().id());
        exchange.reply("muat", UploadCards.line("muat-judul-ganti", title));
        acts.uploads().find(upload.id()).ifPresent(board::show);
    }
}
