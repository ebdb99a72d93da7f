package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.loading.LoadingMessages;
import id.kawanbelajar.conversation.wording.loading.UploadCards;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Tells a teacher what a changed card does not: that a long reading is over, and that of several files sent together those
 * that are clean can be published at once.
 */
record Afterwards(LoadingBox box, Uploads uploads, Herald herald) {
    private static final Duration WORTH_TELLING = Duration.ofDays(2);
    private static final Duration TOGETHER = Duration.ofMinutes(3);
    private static final long LONG = TimeUnit.SECONDS.toNanos(30);

    void read(Loading loading, Upload read, long nanos) {
        List<Loading> batch = batch(loading);
        if (batch.size() < 2) {
            if (nanos > LONG) {
                tell(
                        loading,
                        "selesai",
                        Wording.say("muat-selesai-kabar", read.sent().baseName()));
            }
            return;
        }
        several(loading, batch, false);
    }

    /** What was unsure of a file is told: perhaps all that was sent with it can be published at once now. */
    void confirmed(Upload upload) {
        box.ofUpload(upload.id()).ifPresent(loading -> several(loading, batch(loading), true));
    }

    /** The same teacher sent these bytes before. */
    void known(Loading loading) {
        tell(loading, "pernah", Wording.say("muat-sudah-pernah"));
    }

    /** Another teacher sent these bytes before. */
    void twin(Loading loading) {
        tell(loading, "kembar", Wording.say("muat-kembar"));
    }

    private void tell(Loading loading, String what, Message message) {
        herald.tell(
                loading.person(),
                loading.card() + "/" + what,
                message,
                loading.at().plus(WORTH_TELLING));
    }

    private void several(Loading loading, List<Loading> batch, boolean onlyAll) {
        if (batch.stream().anyMatch(this::isOpen)) {
            return;
        }
        Map<Boolean, List<Upload>> read = batch.stream()
                .flatMap(one -> one.upload().stream().boxed())
                .distinct()
                .map(uploads::find)
                .flatMap(Optional::stream)
                .filter(upload -> upload.stage() == Stage.REVIEW)
                .collect(Collectors.partitioningBy(UploadCards::isClean));
        List<Upload> clean = read.getOrDefault(true, List.of());
        List<Upload> others = read.getOrDefault(false, List.of());
        if (clean.size() > 1 && (others.isEmpty() || !onlyAll)) {
            tell(loading, "semua-" + clean.size(), LoadingMessages.several(clean, others));
        }
    }

    private boolean isOpen(Loading loading) {
        return box.open().stream().anyMatch(open -> open.card().equals(loading.card()));
    }

    /** What was sent together: an album, or one soon after the other. */
    private List<Loading> batch(Loading loading) {
        String album = loading.file().album();
        return box.since(loading.person(), loading.at().minus(TOGETHER)).stream()
                .filter(other ->
                        Duration.between(other.at(), loading.at()).abs().compareTo(TOGETHER) <= 0
                                || (!album.isBlank() && other.file().album().equals(album)))
                .toList();
    }
}
