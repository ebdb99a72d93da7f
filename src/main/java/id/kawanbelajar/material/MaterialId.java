package id.kawanbelajar.material;

import java.util.regex.Pattern;

/**
 * Names a material for ever.
 *
 * @param value a slug such as {@code smp/ipa/8/01-fotosintesis}
 */
public record MaterialId(String value) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9/_-]{0,199}");

    public MaterialId {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("a material id looks like smp/ipa/8/01-fotosintesis, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
