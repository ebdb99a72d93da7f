package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.grounding.Claim;
import id.kawanbelajar.tutor.explanation.grounding.Support;
import id.kawanbelajar.tutor.explanation.words.FormulaClaims;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges a reply. Faults of the whole make it unreadable; a single sentence that the material does not support is left
 * out, and what leans on it too, as long as most of the reply stands and speaks about the question. Stateless.
 */
public final class ReplyChecks {
    /** Obedience first: it is the worst, and its text often has other faults. */
    private static final List<ReplyCheck> WHOLE =
            List.of(new NotObeyed(), new CitationsExist(), new NoEcho(), new SaysSomething(), new IsIndonesian());

    private static final Pattern LEANS = Pattern.compile(
            "(?i)^(?:hal|keadaan|peristiwa|proses|akibat|karena|oleh|jadi|maka|tetapi|namun|sehingga|selain|lalu|kemudian"
                    + "|ini|itu|mereka|ia|dia|sedangkan|sementara)\\b.*");

    private static final Pattern ENDED = Pattern.compile(".*[.!?…][\"”')]*$", Pattern.DOTALL);
    private static final double TOO_LONG = 1.3;

    /** Returns the text to show, or why there is none. */
    public Verdict judge(Draft draft) {
        String text = CleanText.of(draft.reply().text());
        for (ReplyCheck check : WHOLE) {
            Optional<Fault> fault = check.fault(text, draft);
            if (fault.isPresent()) {
                return new Verdict.Bad(fault.get());
            }
        }
        List<String> sentences = wholeSentences(text, draft.reply().cut());
        if (sentences.isEmpty()) {
            return new Verdict.Bad(Fault.CUT_OFF);
        }
        OnTopic topic = new OnTopic(draft.question());
        List<String> saying = sentences.stream().filter(topic::saysMore).toList();
        Support support = new Support(draft.evidence(), draft.question());
        List<Claim> standing = standing(saying, support);
        if (standing.isEmpty() && Text.citations(text).isEmpty()) {
            return new Verdict.Bad(Fault.NO_CITATION);
        }
        if (standing.isEmpty() || 2 * standing.size() < saying.size() || !topic.answered(standing, support.words())) {
            return new Verdict.Bad(Fault.UNSUPPORTED);
        }
        List<Claim> read = withinLength(topic.upToDigression(standing), draft.words());
        if (read.isEmpty()) {
            return new Verdict.Bad(Fault.TOO_LONG);
        }
        return NoEcho.copiesEverything(read, draft.evidence()) ? new Verdict.Bad(Fault.ECHO) : good(read, draft);
    }

    private static List<String> wholeSentences(String text, boolean cut) {
        Set<String> sentences = new LinkedHashSet<>();
        Sentences.of(text).stream()
                .map(s -> s.of(text).replaceAll("\\s+", " "))
                .filter(s ->
                        Text.words(s).size() > 1 || !FormulaClaims.claims(s).isEmpty())
                .forEach(sentences::add);
        List<String> whole = new ArrayList<>(sentences);
        if (cut && !whole.isEmpty() && !ENDED.matcher(whole.getLast()).matches()) {
            whole.removeLast();
        }
        return whole;
    }

    private static List<Claim> standing(List<String> sentences, Support support) {
        List<Claim> standing = new ArrayList<>();
        boolean fell = false;
        for (String sentence : sentences) {
            Claim claim = support.claim(sentence);
            boolean leansOnFallen = fell && LEANS.matcher(claim.text()).matches();
            fell = !claim.supported() || leansOnFallen;
            if (!fell) {
                standing.add(claim);
            }
        }
        return standing;
    }

    /** Returns the first sentences that fit; none where the first alone is far too long. */
    private static List<Claim> withinLength(List<Claim> claims, int limit) {
        List<Claim> read = new ArrayList<>();
        int words = 0;
        for (Claim claim : claims) {
            words += Text.words(claim.text()).size();
            double most = read.isEmpty() ? limit * TOO_LONG : limit;
            if (words > most) {
                break;
            }
            read.add(claim);
        }
        return read;
    }

    /** Numbers the sources anew in the order in which they are cited. */
    private static Verdict good(List<Claim> claims, Draft draft) {
        List<Integer> order =
                claims.stream().flatMap(c -> c.sources().stream()).distinct().toList();
        List<Source> sources =
                order.stream().map(n -> draft.evidence().sources().get(n - 1)).toList();
        List<String> sentences = claims.stream().map(c -> cited(c, order)).toList();
        return new Verdict.Good(String.join(" ", sentences), sources);
    }

    private static String cited(Claim claim, List<Integer> order) {
        StringBuilder marks = new StringBuilder();
        claim.sources()
                .forEach(n -> marks.append('[').append(order.indexOf(n) + 1).append(']'));
        String text = claim.text();
        boolean ended = ENDED.matcher(text).matches() && !text.endsWith("…");
        String words = ended ? text.substring(0, text.length() - 1) : text;
        return "%s %s%s".formatted(capital(words), marks, ended ? text.substring(text.length() - 1) : ".");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
