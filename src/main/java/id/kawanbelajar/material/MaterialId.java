package id.kawanbelajar.material;

import java.util.regex.Pattern;

/**
 * Names a material for ever.
 *
 * @param value a slug such as {@code smp/ipa/8/01-fotosintesis}
 */
public record MaterialId(String value) {
    /** How the ids of what the school loads begin. */
    public static final String OF_SCHOOL = "guru/";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9/_-]{0,199}");

    public MaterialId {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("a material id looks like smp/ipa/8/01-fotosintesis, got " + value);
        }
    }

    /** Returns whether somebody at the school loaded it, so that it is nearer to its students than what is shipped. */
    public boolean isOfSchool() {
        return value.startsWith(OF_SCHOOL);
    }

    @Override
    public String toString() {
        return value;
    }
}
