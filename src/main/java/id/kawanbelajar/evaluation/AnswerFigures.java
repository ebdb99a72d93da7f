package id.kawanbelajar.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well questions are answered without a model, and refused where the material does not answer them.
 *
 * @param answerable questions whose passage is in the index
 * @param goldInExtract share of those whose extract holds an accepted answer; a refused one holds none
 * @param outOfMaterial questions whose passage was left out
 * @param refused share of those that were refused
 * @param falseRefusal share of the answerable ones that were refused
 * @param auroc how well the confidence parts the two kinds, 0.5 for chance, NaN where a kind is missing
 */
public record AnswerFigures(
        int answerable, double goldInExtract, int outOfMaterial, double refused, double falseRefusal, double auroc) {
    /** Returns the figures by the names that {@code ukur jawab --json} promises, in its order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("answerable", answerable);
        values.put("gold_in_extract", goldInExtract);
        values.put("out_of_material", outOfMaterial);
        values.put("refused", refused);
        values.put("false_refusal", falseRefusal);
        values.put("auroc", auroc);
        return values;
    }
}
