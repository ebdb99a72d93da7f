package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.grounding.Claim;
import id.kawanbelajar.tutor.explanation.prompt.Evidence;
import id.kawanbelajar.tutor.explanation.words.FormulaClaims;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A reply is not the prompt said again: not its frame, not its rules, not the question alone. */
final class NoEcho implements ReplyCheck {
    private static final Pattern FRAME = Pattern.compile(
            "(?im)^\\s*(?:bahan|pertanyaan(?: siswa)?|jawabanmu tadi)\\b[^.\\n]{0,20}:|<\\||\\|>|\\{\\{");
    /** As many words in a row do not agree by chance. */
    private static final int RUN = 7;
    /** From so many rows of a table on nothing is explained. */
    private static final int ROWS = 3;

    @Override
    public Optional<Fault> fault(String text, Draft draft) {
        boolean echo = FRAME.matcher(draft.reply().text()).find()
                || words(text).equals(words(draft.question()))
                || repeatsInstructions(words(text), draft)
                || recitesATable(joined(words(text)), draft);
        return echo ? Optional.of(Fault.ECHO) : Optional.empty();
    }

    private static boolean repeatsInstructions(List<String> words, Draft draft) {
        String material = joined(words(draft.evidence().numbered() + " " + draft.question()));
        String instructions =
                joined(words(draft.prompt().rules() + " " + draft.prompt().message()));
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> joined(words.subList(i, i + RUN)))
                .anyMatch(run -> instructions.contains(run) && !material.contains(run));
    }

    private static boolean recitesATable(String text, Draft draft) {
        return draft.evidence().rows().stream()
                        .filter(row -> text.contains(joined(words(row))))
                        .limit(ROWS)
                        .count()
                == ROWS;
    }

    /** One source said again word for word is an answer, if a plain one; all of several are not. */
    static boolean copiesEverything(List<Claim> claims, Evidence evidence) {
        String written = FormulaClaims.bare(claims.stream().map(Claim::text).collect(Collectors.joining(" ")));
        return evidence.sources().size() > 1
                && evidence.sources().stream()
                        .map(Source::quote)
                        .allMatch(q -> written.contains(FormulaClaims.bare(q)));
    }

    private static List<String> words(String text) {
        return Text.words(text).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }

    private static String joined(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }
}
