package id.kawanbelajar.material.inspection.sample;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the question that a sentence answers, by the sentence's form. */
final class FromSentence {
    private static final int LONGEST_SENTENCE = 320;
    private static final String TERM =
            "^(?:[-*•]\\s*|\\d{1,2}[.)]\\s*)?([\\p{L}][\\p{L} '’-]{2,60}?)(?:\\s*\\([^)]{1,40}\\))?\\s+";
    private static final Pattern TELLING = Pattern.compile(
            "adalah|ialah|merupakan|terdiri|tersusun|(?:di|ter)bagi|dibedakan|kelompokkan|golongkan|memiliki|mempunyai|dipengaruhi");
    private static final Pattern DEFINED = Pattern.compile("(?s)" + TERM + "(?:adalah|ialah|merupakan)\\s+(\\S.*)\\.$");
    private static final Pattern COUNTED = Pattern.compile("(?s)" + TERM
            + "(?:terdiri\\s+(?:atas|dari)|(?:di|ter)bagi\\s+menjadi|dibedakan\\s+menjadi|dikelompokkan\\s+menjadi|digolongkan\\s+menjadi|memiliki|mempunyai)\\s+(?:dua|tiga|empat|lima|enam|tujuh|delapan|\\d)\\s+(\\p{Ll}+(?:"
            + " \\p{Ll}+)?)\\s*(?:,\\s*yaitu|,\\s*yakni|:).*");
    private static final Pattern PARTS = Pattern.compile(
            "(?s)" + TERM + "(?:terdiri\\s+(?:atas|dari)|tersusun\\s+(?:atas|dari))\\s+[^.]*,[^.]*\\bdan\\s.*\\.$");
    private static final Pattern INFLUENCED =
            Pattern.compile("(?s)" + TERM + "dipengaruhi\\s+(?:oleh\\s+)?[^.]*(?:,|\\bdan)\\s.*\\.$");
    private static final Pattern LIST =
            Pattern.compile("(?s)(?:(?!\\byang\\b)[^.])*?(?:,\\s+(?:dan\\s+)?|\\s+dan\\s+)(?:(?!\\byang\\b)[^.])*");
    private static final Pattern PERSON = Pattern.compile("(?s)(?:seorang|presiden|wakil"
            + " presiden|tokoh|pahlawan|ilmuwan|penulis|sastrawan|raja|sultan|penemu|menteri|pemimpin|ahli|nabi|rasul|fisikawan|ahli"
            + " fisika|matematikawan|proklamator|pelukis|pencipta)\\b.*");
    private static final Pattern VERB = Pattern.compile("(?:me(?:m|n|ng|ny|l|r)|ber|di)\\p{L}{4,}");
    private static final Pattern CHILD = Pattern.compile(
            "(?s)(?:anak|siswa|siswi|teman|sahabat|adik|kakak|ketua|juara|guru|petani|pedagang|nelayan)\\b.*");

    private static final Pattern GLOSSED = Pattern.compile(
            "(?s)^(?:[-*•]|\\d{1,2}[.)])\\s+(\\p{L}[\\p{L}-]{3,30})\\s*(?::|\\s[–-])\\s+(?:\\p{L}[^:?]{25,})$");

    private final Casing casing;

    FromSentence(Casing casing) {
        this.casing = casing;
    }

    /**
     * Returns the question; empty where the sentence answers none that reads well.
     *
     * @param glossary whether it stands where terms are explained one after the other
     */
    Optional<String> question(String sentence, boolean glossary) {
        boolean telling = glossary || TELLING.matcher(sentence).find();
        if (!telling
                || sentence.length() > LONGEST_SENTENCE
                || sentence.contains("|")
                || sentence.contains("\"")
                || sentence.contains("“")) {
            return Optional.empty();
        }
        Matcher counted = COUNTED.matcher(sentence);
        if (counted.matches() && TermWords.makeATerm(counted.group(1))) {
            return Optional.of("Apa saja %s %s?".formatted(counted.group(2), term(counted.group(1))));
        }
        Matcher parts = PARTS.matcher(sentence);
        if (parts.matches() && TermWords.makeATerm(parts.group(1))) {
            return Optional.of(begun("%s terdiri atas apa saja?".formatted(term(parts.group(1)))));
        }
        Matcher influenced = INFLUENCED.matcher(sentence);
        if (influenced.matches() && TermWords.makeATerm(influenced.group(1))) {
            return Optional.of("Apa saja yang memengaruhi %s?".formatted(term(influenced.group(1))));
        }
        Matcher glossed = GLOSSED.matcher(sentence);
        if (glossary && glossed.matches() && TermWords.makeATerm(glossed.group(1))) {
            String head = glossed.group(1).toLowerCase(Locale.ROOT).split(" ", -1)[0];
            return TermWords.LABELS.contains(head)
                            || TermWords.SEVERAL.contains(head)
                            || VERB.matcher(head).matches()
                    ? Optional.empty()
                    : Optional.of("Apa itu %s?".formatted(term(glossed.group(1))));
        }
        Matcher defined = DEFINED.matcher(sentence);
        return defined.matches() && TermWords.makeATerm(defined.group(1))
                ? ofDefinition(defined.group(1), defined.group(2))
                : Optional.empty();
    }

    private Optional<String> ofDefinition(String written, String said) {
        String term = term(written);
        String head = term.split(" ", -1)[0].toLowerCase(Locale.ROOT);
        boolean list = LIST.matcher(said).matches() && said.length() < 120;
        if (head.equals("cara")) {
            return term.contains(" ") ? Optional.of("Bagaimana %s?".formatted(term)) : Optional.empty();
        }
        if (TermWords.MEASURES.contains(head)) {
            return term.contains(" ") && !list
                    ? Optional.of("Bagaimana cara menghitung %s?".formatted(term))
                    : Optional.empty();
        }
        boolean genus = said.contains(" yang ") || said.toLowerCase(Locale.ROOT).startsWith(head);
        if (TermWords.SEVERAL.contains(head) && !genus) {
            return list && term.contains(" ") ? Optional.of("Apa saja %s?".formatted(term)) : Optional.empty();
        }
        if (TermWords.RELATIONS.contains(head) && !said.toLowerCase(Locale.ROOT).startsWith(head)) {
            boolean some = list && !head.equals("rumus");
            return term.contains(" ")
                    ? Optional.of((some ? "Apa saja %s?" : "Apa %s?").formatted(term))
                    : Optional.empty();
        }
        if (TermWords.OFFICES.contains(head)) {
            return genus || !term.contains(" ") ? Optional.empty() : Optional.of("Siapa %s?".formatted(term));
        }
        if (PERSON.matcher(said).matches() && casing.isName(written.split(" ", -1)[0])) {
            return Optional.of("Siapakah %s?".formatted(written));
        }
        int words = said.split("\\s+", -1).length;
        boolean says = words >= 4 && !(list && words < 7);
        if (CHILD.matcher(said).matches()) {
            return Optional.empty();
        }
        String asked = term.contains(" suatu ") ? "Apa yang dimaksud dengan %s?" : "Apa itu %s?";
        return says || genus ? Optional.of(asked.formatted(term)) : Optional.empty();
    }

    private String term(String written) {
        return casing.ofTerm(
                written.replaceFirst("\\s+(?:atau|disebut juga)\\s.*$", "").replaceFirst("^(?:Sebuah|Suatu)\\s+", ""));
    }

    private static String begun(String question) {
        return Character.toUpperCase(question.charAt(0)) + question.substring(1);
    }
}
