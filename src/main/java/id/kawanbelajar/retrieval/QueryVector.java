package id.kawanbelajar.retrieval;

/**
 * The meaning of a question.
 *
 * @param model which gave it; only passages with vectors of the same model are compared
 * @param values length one
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read by one search, never compared
public record QueryVector(String model, float[] values) {}
