package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.SafetyTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.SafetyEvents;
import id.kawanbelajar.safety.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers danger with the fixed words and remembers kind and time, never a word of the message. Nobody is told by this
 * program yet, so sentences that promise it are left out.
 */
final class CrisisCare {
    private static final Verdict AT_RISK = new Verdict.Crisis(Verdict.Distress.DIRI);
    private static final List<String> SAFE_OR_NOT = List.of("krisis:aman", "krisis:tidak", "krisis:ditemani");

    private static final Pattern SECRET = Pattern.compile("\\bjangan (?:bilang|cerita|kasih tahu|lapor|kasi tahu)\\b");
    private static final Pattern AFRAID = Pattern.compile("\\b(?:takut|tidak aman|tolong aku|sendirian|gemetar)\\b");
    private static final Pattern THANKS =
            Pattern.compile("\\b(?:makasih|terima kasih|aku aman|sudah aman|sudah tenang)\\b");
    private static final Pattern PROMISE = Pattern.compile(" ?[^.]*\\baku kabari\\b[^.]*\\.");

    private final FixedTexts texts;
    private final SafetyEvents events;
    private final ConversationMemory memory;

    CrisisCare(FixedTexts texts, SafetyEvents events, ConversationMemory memory) {
        this.texts = texts;
        this.events = events;
        this.memory = memory;
    }

    /** Returns the words for a message that may not go on. */
    Message words(Verdict verdict) {
        List<String> actions = verdict.equals(AT_RISK) ? SAFE_OR_NOT : List.of();
        return SafetyTexts.name(verdict)
                .map(name -> texts.message(name, actions))
                .orElseGet(() -> Wording.say("ragu-jaga"));
    }

    /** Answers, and remembers kind and time. */
    Message care(Person person, String messageId, Verdict verdict, Instant at) {
        events.record(person.id(), messageId, verdict, at);
        if (verdict instanceof Verdict.Crisis) {
            Recall recall = memory.recall(person.id());
            memory.keep(person.id(), recall.expecting(Recall.Awaiting.SAFETY), at);
        }
        return words(verdict);
    }

    /** Returns the answer to what follows a crisis; empty if the message is about something else. */
    Optional<Message> followUp(String words) {
        String plain = PlainWords.of(words);
        if (SECRET.matcher(plain).find()) {
            return Optional.of(texts.message("krisis-rahasia-tanpa-kabar", List.of()));
        }
        if (THANKS.matcher(plain).find()) {
            return Optional.of(pressed("aman"));
        }
        return AFRAID.matcher(plain).find() ? Optional.of(pressed("tidak")) : Optional.empty();
    }

    /** Answers a button under the words of a crisis. */
    Message pressed(String about) {
        if (!about.equals("tidak")) {
            return texts.message("krisis-aman", List.of());
        }
        String words = PROMISE.matcher(texts.text("krisis-tidak-aman")).replaceAll("");
        return Wording.with(List.of(List.of(Wording.button("Aku aman sekarang", Actions.CRISIS, "aman"))), words);
    }

    /** Returns the words for somebody who is not served. */
    Message beforeConsent() {
        return texts.message("sebelum-izin", Map.of(), List.of());
    }
}
