package id.kawanbelajar.language.personal;

import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that belong to one person, by the way they are built. Stateless. */
public final class Digits {
    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72, 73,
            74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96);

    /** A woman's day of birth is written with this added. */
    private static final int WOMEN = 40;

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    /** Made up for an example: 0812-3456-7890, 0811-1111-1111. */
    private static final Pattern MADE_UP = Pattern.compile("123456|234567|345678|987654|(\\d)\\1{4}");

    private Digits() {}

    /** Returns the digits of a text. */
    public static String of(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Whether sixteen digits name a province, a date of birth and a place in that day's list. */
    public static boolean isNik(String digits) {
        if (!digits.matches("\\d{12}(?!0000)\\d{4}") || digits.contains("1234567")) {
            return false;
        }
        int day = Integer.parseInt(digits.substring(6, 8)) % WOMEN;
        int month = Integer.parseInt(digits.substring(8, 10));
        return PROVINCES.contains(Integer.parseInt(digits.substring(0, 2)))
                && Integer.parseInt(digits.substring(6, 8)) < 2 * WOMEN
                && day >= 1
                && day <= LAST_DAY
                && month >= 1
                && month <= LAST_MONTH;
    }

    /** Whether ten digits begin with the last three of a pupil's year of birth: 005 for 2005. */
    public static boolean isNisn(String digits) {
        return digits.matches("(?:99\\d|0[0-2]\\d)\\d{7}") && !isMadeUp(digits);
    }

    /** Whether digits are a mobile number of this country. */
    public static boolean isPhone(String digits) {
        return digits.matches("(?:62|0)8[1-9]\\d{7,10}") && !isMadeUp(digits);
    }

    /** Whether digits are those of an example: one number again and again, or one after the other. */
    public static boolean isMadeUp(String digits) {
        return MADE_UP.matcher(digits).find();
    }

    /** Returns a number with all but its first and last digits masked. */
    public static String masked(String number) {
        String digits = of(number);
        return digits.substring(0, Math.min(4, digits.length() / 3)) + "•••••" + digits.substring(digits.length() - 2);
    }
}
