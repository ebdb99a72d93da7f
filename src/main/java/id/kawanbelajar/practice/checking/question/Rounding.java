package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.expression.Value;

/** Whether a decimal that was written down is another number, rounded. */
final class Rounding {
    private Rounding() {}

    /**
     * Returns whether rounding a number to the decimals of a written one gives that one.
     *
     * @param written plain digits with a dot; only a bare decimal can be a rounded number
     */
    static boolean agree(Value number, String written, Value value) {
        int dot = written.indexOf('.');
        if (dot < 0 || !written.matches("-?\\d+\\.\\d+")) {
            return false;
        }
        double half = 0.5 * Math.pow(10, -(written.length() - dot - 1.0));
        return Math.abs(number.toDouble() - value.toDouble()) <= half * (1 + 1e-9);
    }
}
