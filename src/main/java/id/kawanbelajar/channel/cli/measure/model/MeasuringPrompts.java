package id.kawanbelajar.channel.cli.measure.model;

import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.evaluation.prompting.MeasurePrompts;
import id.kawanbelajar.evaluation.prompting.Variant;
import id.kawanbelajar.retrieval.FillVectors;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code ukur prompt} needs. */
public interface MeasuringPrompts {
    /**
     * Reads students' questions.
     *
     * @param file null for those of the shipped chapters
     */
    List<JudgedQuestion> judgedQuestions(@Nullable Path file);

    /** Returns the texts for the model that the school uses. */
    Variant promptsInUse();

    /** Returns those texts with the ones of a folder in their place. */
    Variant promptsOf(Path folder);

    /**
     * Returns the act that measures texts for the model, over what students are answered from now.
     *
     * @param progress hears how many vectors that the index lacks are made first
     * @throws id.kawanbelajar.failure.UnavailableException if no model is set; says how to set one
     */
    MeasurePrompts prompting(boolean withVectors, FillVectors.Progress progress);
}
