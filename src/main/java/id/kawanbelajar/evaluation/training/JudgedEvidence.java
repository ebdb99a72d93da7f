package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.retrieval.Evidence;

/**
 * What a search for one question showed.
 *
 * @param confidence of the program as it is, 0 to 1
 * @param answerable whether its passage is there
 */
record JudgedEvidence(Evidence.Signs signs, double confidence, boolean answerable) {}
