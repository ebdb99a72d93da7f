package id.kawanbelajar.conversation.intent;

import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.language.WordRule;
import id.kawanbelajar.language.WordRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a message is meant for. What no rule knows is a question about a lesson. Safe for use by many threads. */
public final class IntentReader {
    /** Words that colour a sentence and mean nothing here. */
    private static final Set<String> PARTICLES = Set.of(
            "dong", "donk", "ya", "yaa", "yah", "sih", "deh", "nih", "lah", "loh", "lho", "kan", "kakak", "bang", "min",
            "pak", "bu", "teh", "atuh", "mah", "euy", "to", "toh", "tuh", "ka", "mas", "mbak", "gan", "bro", "wkwk",
            "wkwkwk", "haha", "hehe", "hiks", "huhu", "?", "yuk", "ayo", "ko", "kok");

    private final List<WordRule> rules = WordRules.read("/niat/aturan.txt");

    public IntentReader() {
        rules.forEach(rule -> Intent.of(rule.group()));
    }

    /** Reads one message, whatever came before it. */
    public Intent read(String text) {
        String core = Stream.of(PlainWords.of(text).split(" ", -1))
                .filter(word -> !PARTICLES.contains(word))
                .collect(Collectors.joining(" "));
        return rules.stream()
                .filter(rule -> rule.appliesTo(core))
                .map(rule -> Intent.of(rule.group()))
                .findFirst()
                .orElse(Intent.ASK);
    }
}
