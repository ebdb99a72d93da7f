package id.kawanbelajar.practice.marking.reading;

import id.kawanbelajar.practice.expression.Value;
import java.util.Optional;

/**
 * A number in a message.
 *
 * @param value as Indonesian schools write numbers
 * @param otherwise what it would be elsewhere, where that differs ({@code 2.500} as two and a half); empty where it does not
 * @param decimals how many were written; 0 for a fraction
 * @param before what stands right before it, in lower case
 * @param after what follows it, in lower case
 */
public record Quantity(Value value, Optional<Value> otherwise, int decimals, String before, String after) {}
