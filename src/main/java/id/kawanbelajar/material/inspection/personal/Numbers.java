package id.kawanbelajar.material.inspection.personal;

import id.kawanbelajar.language.personal.Digits;
import id.kawanbelajar.material.Formulas;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.inspection.PersonalData.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of persons in running text; those in formulas, decimals and longer numbers are none. Stateless. */
final class Numbers {
    /** Digits of the shortest number that is looked for. */
    private static final int SHORTEST = 9;

    private static final String BEFORE = "(?<![\\d.,/=+*-]|\\d[ -])";
    private static final String AFTER = "(?![\\d/*]|[.,]\\d|[ -]\\d)";
    private static final Pattern SIXTEEN =
            Pattern.compile(BEFORE + "(?:\\d{4}([ .-]?)\\d{4}\\1\\d{4}\\1\\d{4}|\\d{6}[ .-]\\d{6}[ .-]\\d{4})" + AFTER);
    private static final Pattern TEN =
            Pattern.compile("(?i)\\bNISN?\\b\\D{0,30}?(?:\\d{4,8}\\s*/\\s*)?(?<!\\d)(\\d{9,10})" + AFTER);
    private static final Pattern PHONE = Pattern.compile(
            "(?:(?<=wa\\.me/)|(?<![\\d.,/=*]|\\d[ -]))(\\+62[ .-]?|62[ .-]?|0)8\\d{1,2}([ .-]?)\\d{3,4}\\2\\d{3,5}"
                    + AFTER);
    private static final Pattern CALL = Pattern.compile(
            "(?i)(?:\\b(?:hp|wa|whatsapp|telp|telepon|tlp|telpon|phone|hubungi|kontak|no)\\b|wa\\.me/)[^\\n]{0,25}$");
    private static final Pattern NIK = Pattern.compile("(?i)\\bNIK\\b[^\\n]{0,25}$");

    private Numbers() {}

    /** Returns the numbers of each kind in order of place, as they are written. */
    static Map<Kind, List<String>> in(String text) {
        Map<Kind, List<String>> found = new EnumMap<>(Kind.class);
        if (text.chars().filter(Character::isDigit).limit(SHORTEST).count() < SHORTEST) {
            return found;
        }
        String prose = withoutFormulas(text);
        SIXTEEN.matcher(prose).results().forEach(m -> {
            String digits = Digits.of(m.group());
            boolean labelled = NIK.matcher(prose.substring(0, m.start())).find() && !Digits.isMadeUp(digits);
            add(found, Kind.NIK, m.group(), labelled || Digits.isNik(digits));
        });
        TEN.matcher(prose).results().forEach(m -> add(found, Kind.NISN, m.group(1), !Digits.isMadeUp(m.group(1))));
        Matcher phone = PHONE.matcher(prose);
        while (phone.find()) {
            boolean bare = phone.group(1).startsWith("62");
            boolean called = CALL.matcher(prose.substring(Math.max(0, phone.start() - 40), phone.start()))
                    .find();
            add(found, Kind.PHONE, phone.group(), (!bare || called) && Digits.isPhone(Digits.of(phone.group())));
        }
        return found;
    }

    private static void add(Map<Kind, List<String>> found, Kind kind, String number, boolean is) {
        if (is) {
            found.computeIfAbsent(kind, k -> new ArrayList<>()).add(number);
        }
    }

    private static String withoutFormulas(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (Sentences.Span formula : Formulas.in(text).reversed()) {
            rest.replace(formula.start(), formula.end(), " ");
        }
        return rest.toString();
    }
}
