package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.material.upload.state.Upload;

/** Finds the card of a file and shows it anew. */
record Board(LoadingBox box, StatusCards cards, Views views) {
    /** Shows a file as it is now. */
    void show(Upload upload) {
        show(upload, views.of(upload));
    }

    void show(Upload upload, Message message) {
        String owner = upload.sent().owner();
        box.ofUpload(upload.id())
                .ifPresentOrElse(
                        loading -> cards.show(loading.person(), loading.card(), message),
                        () -> cards.show(owner, "muat/nomor-" + upload.id(), message));
    }
}
