package id.kawanbelajar.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well questions are answered without a model, and refused where the material does not answer them.
 *
 * @param answerable questions whose passage is in the index
 * @param goldInExtract share of those whose extract holds an accepted answer; a refused one holds none
 * @param goldInExtract200 the same of the extract for somebody who wants it short, at most 200 characters
 * @param extractMedian characters that half of the extracts of answerable questions do not exceed, refused ones aside
 * @param factMarked answerable questions in whose extract a person, time, number or place is marked
 * @param factRight share of those where the marked words and an accepted answer overlap: one is a part of the other
 * @param outOfMaterial questions whose passage was left out
 * @param refused share of those that were refused
 * @param falseRefusal share of the answerable ones that were refused
 * @param refusedAt5 share of those out of the material that would be refused where 5 of 100 answerable ones are
 * @param auroc how well the confidence parts the two kinds, 0.5 for chance, NaN where a kind is missing
 */
public record AnswerFigures(
        int answerable,
        double goldInExtract,
        double goldInExtract200,
        double extractMedian,
        int factMarked,
        double factRight,
        int outOfMaterial,
        double refused,
        double falseRefusal,
        double refusedAt5,
        double auroc) {
    /** Returns the figures by the names that {@code ukur jawab --json} promises, in its order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("answerable", answerable);
        values.put("gold_in_extract", goldInExtract);
        values.put("gold_in_extract_200", goldInExtract200);
        values.put("extract_median", extractMedian);
        values.put("fact_marked", factMarked);
        values.put("fact_right", factRight);
        values.put("out_of_material", outOfMaterial);
        values.put("refused", refused);
        values.put("false_refusal", falseRefusal);
        values.put("refused_at_5", refusedAt5);
        values.put("auroc", auroc);
        return values;
    }
}
