package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.grounding.Instructions;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reply does nothing that a text in the material asked for: no link or address, no code in emoji or letters, nothing
 * that such a text wanted said.
 */
final class NotObeyed implements ReplyCheck {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?:|www\\.|\\b[\\w-]+\\.(?:com|net|org|io|co|xyz|ru|link|info|id|me)\\b|@\\w{4,}|\\+?\\d[\\d -]{8,}\\d");
    private static final Pattern EMOJI = Pattern.compile("[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]");
    private static final Pattern CODE =
            Pattern.compile("[A-Za-z0-9+/=]{28,}|(?:[.-]{1,5}[ /]+){6,}|(?:[01]{6,} ?){3,}");
    private static final Pattern QUOTED = Pattern.compile("[\"“'‘]([^\"”'’\\n]{4,200})[\"”'’]");
    private static final int MANY_EMOJI = 4;
    /** Share of an instruction's words that a reply holds when it does as told. */
    private static final double DONE = 0.6;

    @Override
    public Optional<Fault> fault(String text, Draft draft) {
        String written = draft.reply().text();
        boolean obeyed = ADDRESS.matcher(written).find()
                || CODE.matcher(written).find()
                || EMOJI.matcher(written).results().count() >= MANY_EMOJI
                || draft.evidence().sources().stream().anyMatch(s -> obeys(written, s.quote(), draft.question()));
        return obeyed ? Optional.of(Fault.OBEYED_THE_MATERIAL) : Optional.empty();
    }

    private static boolean obeys(String written, String quote, String question) {
        Set<String> asked = Text.subject(question);
        return Sentences.of(quote).stream()
                .map(s -> s.of(quote))
                .filter(Instructions::in)
                .anyMatch(instruction -> saysWhatIsQuoted(written, instruction) || doneIn(written, instruction, asked));
    }

    private static boolean saysWhatIsQuoted(String written, String instruction) {
        Matcher quoted = QUOTED.matcher(instruction);
        return quoted.results().anyMatch(m -> written.contains(m.group(1)));
    }

    private static boolean doneIn(String written, String instruction, Set<String> asked) {
        List<String> wanted = Text.subject(instruction).stream()
                .filter(w -> !asked.contains(w))
                .toList();
        Set<String> said = Text.subject(written);
        return wanted.size() > 2 && wanted.stream().filter(said::contains).count() >= DONE * wanted.size();
    }
}
