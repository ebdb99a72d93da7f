package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.retrieval.Terms;
import id.kawanbelajar.tutor.Tutor;
import java.util.List;

/**
 * The published chapters as one more file to fit on: passages of one book lie nearer to each other than those of an
 * encyclopedia, so what tells there that an answer is missing is not the same.
 *
 * @param questions judged, some of them without an answer in the chapters
 * @param tutor answers them from the chapters
 * @param terms as the index of the chapters reads
 */
public record OwnChapters(List<JudgedQuestion> questions, Tutor tutor, Terms terms) {
    /** Its name among the files. */
    static final String NAME = "bab";

    public OwnChapters {
        questions = List.copyOf(questions);
    }
}
