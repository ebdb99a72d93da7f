package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.loading.LoadingActions;
import id.kawanbelajar.conversation.wording.loading.LoadingMessages;
import id.kawanbelajar.conversation.wording.loading.UploadCards;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.upload.PublishUpload;
import id.kawanbelajar.material.upload.ReviewUpload;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Does what the buttons of a file's card say. */
final class Reviewing {
    private final LoadingActs acts;
    private final Board board;
    private final Trying trying;
    private final Afterwards afterwards;

    Reviewing(LoadingActs acts, Board board, Trying trying, Afterwards afterwards) {
        this.acts = acts;
        this.board = board;
        this.trying = trying;
        this.afterwards = afterwards;
    }

    /**
     * Does what was pressed.
     *
     * @param what {@link LoadingActions}
     * @param more may be blank
     */
    void press(Exchange exchange, String what, long id, String more) {
        if (what.equals(LoadingActions.ALL)) {
            publishAll(exchange, more);
            return;
        }
        Optional<Upload> found = acts.uploads().find(id);
        if (found.isEmpty()) {
            exchange.reply("muat", Wording.say("muat-coba-lewat"));
        } else if (!Belonging.mayChange(exchange.person().id(), found.get())) {
            exchange.reply("muat", Wording.say("muat-bukan-milik"));
        } else {
            press(exchange, found.get(), what, more);
        }
    }

    private void press(Exchange exchange, Upload upload, String what, String more) {
        switch (what) {
            case LoadingActions.PUBLISH -> publish(exchange, upload, false);
            case LoadingActions.INSIST -> publish(exchange, upload, true);
            case LoadingActions.REPLACE -> replace(exchange, upload);
            case LoadingActions.TRY -> trying.begin(exchange, upload);
            case LoadingActions.ASK -> trying.askSample(exchange, upload, Integer.parseInt(more));
            case LoadingActions.STOP_TRYING -> trying.end(exchange);
            case LoadingActions.TITLE -> trying.askTitle(exchange, upload);
            case LoadingActions.FIX -> fix(upload);
            case LoadingActions.DETAILS -> details(exchange, upload, more);
            case LoadingActions.CANCEL -> {
                acts.cancel().cancel(upload.id());
                again(upload);
            }
            case LoadingActions.HIDE -> {
                acts.withdraw().withdraw(upload.id(), exchange.person().id());
                again(upload);
            }
            case LoadingActions.OPEN -> open(exchange, upload);
            default -> again(upload);
        }
    }

    /** Shows a file as it is now, whatever was asked of it. */
    private void again(Upload upload) {
        board.show(acts.uploads().find(upload.id()).orElse(upload));
    }

    /** From now on the card stands where the teacher looks. */
    private void open(Exchange exchange, Upload upload) {
        Loading here = new Loading(
                "muat/" + exchange.incoming().id(),
                exchange.person().id(),
                Captions.of(upload),
                OptionalLong.of(upload.id()),
                exchange.at());
        board.box().add(here);
        if (!upload.stage().isUnread()) {
            board.box().end(here.card());
        }
        again(upload);
    }

    private boolean publish(Exchange exchange, Upload upload, boolean insisted) {
        PublishUpload.Outcome outcome =
                acts.publish().publish(upload.id(), insisted, exchange.person().id());
        again(upload);
        return switch (outcome) {
            case PublishUpload.Outcome.Published(Upload published) -> {
                trying.published(exchange, published);
                yield true;
            }
            case PublishUpload.Outcome.AlreadyPublished already -> true;
            case PublishUpload.Outcome.Obstacles(var file, List<String> obstacles) -> {
                exchange.reply("muat", Message.of(String.join("\n", obstacles)));
                yield false;
            }
            case PublishUpload.Outcome.NotReady(Upload file) -> {
                exchange.reply("muat", Wording.say("muat-belum-siap", file.sentence()));
                yield false;
            }
        };
    }

    private void replace(Exchange exchange, Upload upload) {
        Optional<Inspection.Alike> former = UploadCards.replaceable(upload);
        if (publish(exchange, upload, false) && former.isPresent()) {
            acts.uploads().of(former.get().material()).stream()
                    .filter(old -> old.stage() == Stage.PUBLISHED && old.id() != upload.id())
                    .forEach(old -> {
                        acts.withdraw().withdraw(old.id(), exchange.person().id());
                        again(old);
                    });
        }
    }

    private void fix(Upload upload) {
        if (upload.stage().isInLibrary()) {
            board.show(upload, board.views().asking(upload, DetailAnswers.askingAll(), 0));
        } else {
            again(upload);
        }
    }

    private void details(Exchange exchange, Upload upload, String more) {
        String[] parts = more.split(":", 2);
        DetailAnswers answers = DetailAnswers.of(parts[1]);
        if (!upload.stage().isInLibrary()) {
            again(upload);
        } else if (answers.next().isPresent()) {
            board.show(upload, board.views().asking(upload, answers, Integer.parseInt(parts[0])));
        } else {
            Details guess = upload.inspection().orElseThrow().details();
            if (acts.review()
                            .review(
                                    upload.id(),
                                    answers.applied(guess),
                                    exchange.person().id())
                    instanceof ReviewUpload.Outcome.OnlyForTeachers) {
                exchange.reply("muat", Wording.say("muat-hanya-guru"));
            }
            again(upload);
            afterwards.confirmed(upload);
        }
    }

    private void publishAll(Exchange exchange, String ids) {
        List<String> held = new ArrayList<>();
        int published = 0;
        for (Upload upload : Arrays.stream(ids.split(",", -1))
                .map(id -> acts.uploads().find(Long.parseLong(id)))
                .flatMap(Optional::stream)
                .filter(upload -> Belonging.mayChange(exchange.person().id(), upload))
                .toList()) {
            boolean done = UploadCards.isClean(upload)
                    && isPublished(acts.publish()
                            .publish(upload.id(), false, exchange.person().id()));
            published += done ? 1 : 0;
            if (!done) {
                held.add(LoadingMessages.name(upload));
            }
            again(upload);
        }
        Message told = Wording.say("muat-semua-terbit", String.valueOf(published));
        exchange.reply(
                "muat",
                held.isEmpty() ? told : told.with(Wording.sentence("muat-semua-tertahan", String.join(", ", held))));
    }

    private static boolean isPublished(PublishUpload.Outcome outcome) {
        return outcome instanceof PublishUpload.Outcome.Published
                || outcome instanceof PublishUpload.Outcome.AlreadyPublished;
    }
}
