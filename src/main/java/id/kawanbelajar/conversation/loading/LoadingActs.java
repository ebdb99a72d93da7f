package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.upload.CancelUpload;
import id.kawanbelajar.material.upload.PublishUpload;
import id.kawanbelajar.material.upload.ReadUpload;
import id.kawanbelajar.material.upload.ReceiveFile;
import id.kawanbelajar.material.upload.ReviewUpload;
import id.kawanbelajar.material.upload.WithdrawUpload;
import id.kawanbelajar.material.upload.batch.FoundFiles;
import id.kawanbelajar.material.upload.state.Uploads;
import id.kawanbelajar.tutor.Answer;

/**
 * What can be done with a file.
 *
 * @param trial answers from a draft alone
 * @param archives opens files of files
 * @param uploads where the files are kept
 */
public record LoadingActs(
        ReceiveFile receive,
        ReadUpload read,
        ReviewUpload review,
        PublishUpload publish,
        WithdrawUpload withdraw,
        CancelUpload cancel,
        Trial trial,
        FoundFiles archives,
        Uploads uploads) {
    /** Answers from one version of a material alone. */
    @FunctionalInterface
    public interface Trial {
        /** Answers a question. */
        Answer ask(MaterialId material, int version, String question);
    }
}
