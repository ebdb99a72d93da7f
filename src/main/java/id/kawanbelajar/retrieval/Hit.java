package id.kawanbelajar.retrieval;

import id.kawanbelajar.material.Passage;

/**
 * A passage found for a question.
 *
 * @param passage what was found
 * @param score fused rank score, higher is better; comparable only within one search
 * @param keyword raw keyword score, at least zero
 * @param cosine similarity of meaning, -1 to 1; zero where no vector was at hand
 */
public record Hit(Passage passage, double score, double keyword, double cosine) {}
