package id.kawanbelajar;

import id.kawanbelajar.adapter.lucene.TemporaryLuceneIndex;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlLoadingBox;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.loading.Loader;
import id.kawanbelajar.conversation.loading.LoadingActs;
import id.kawanbelajar.conversation.loading.LoadingFiles;
import id.kawanbelajar.tutor.draft.TryDraft;
import id.kawanbelajar.wiring.TelegramLine;
import org.jspecify.annotations.Nullable;

/** Builds how teachers load files by the talk. */
final class LoadingParts {
    private final Foundation foundation;
    private final SqlCatalogue catalogue;
    private final LoadingActs acts;
    private @Nullable Loader loader;

    LoadingParts(Foundation foundation, SqlCatalogue catalogue, UploadParts uploads) {
        this.foundation = foundation;
        this.catalogue = catalogue;
        TryDraft trial = foundation.closing(new TryDraft(catalogue, TemporaryLuceneIndex.maker(foundation.clock())));
        this.acts = new LoadingActs(
                uploads.receiving(),
                uploads.reading(),
                uploads.reviewing(),
                uploads.publishing(),
                uploads.withdrawing(),
                uploads.cancelling(),
                trial::ask,
                uploads.disk(),
                uploads.uploads());
    }

    /** Returns what listens before somebody else; what it reads beside the talk closes with the foundation. */
    Listener before(Listener behind, TelegramLine line) {
        LoadingFiles files = new LoadingFiles(
                behind,
                acts,
                new LoadingFiles.Line(line.files(), line.cards(), line.herald()),
                new LoadingFiles.Places(catalogue, foundation.curriculum(), new SqlLoadingBox(foundation.database())));
        loader = foundation.closing(files.loader());
        return files;
    }

    /** Goes on with what was left open; to be called once people can be reached. */
    void resume() {
        if (loader != null) {
            loader.resume();
        }
    }
}
