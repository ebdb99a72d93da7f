package id.kawanbelajar.tutor.explanation.model;

import id.kawanbelajar.failure.UnavailableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A model that says what it was told to, the last line for ever, and remembers its prompts. */
public final class ScriptedModel implements LanguageModel {
    private static final Pattern WORDS = Pattern.compile("(?<= )");

    private final Deque<String> lines;
    private final List<Prompt> prompts = new ArrayList<>();
    private final CountDownLatch mayBegin;
    private final String trouble;

    private ScriptedModel(List<String> lines, CountDownLatch mayBegin, String trouble) {
        this.lines = new ArrayDeque<>(lines);
        this.mayBegin = mayBegin;
        this.trouble = trouble;
    }

    /** A model that says these texts one after the other. */
    public static ScriptedModel saying(String... texts) {
        return new ScriptedModel(List.of(texts), new CountDownLatch(0), "");
    }

    /** A model that says nothing until the latch is open. */
    public static ScriptedModel sayingAfter(CountDownLatch latch, String... texts) {
        return new ScriptedModel(List.of(texts), latch, "");
    }

    /** A model that cannot be reached. */
    public static ScriptedModel away(String why) {
        return new ScriptedModel(List.of("x"), new CountDownLatch(0), why);
    }

    /** A model that seems to be there and fails when asked. */
    public static ScriptedModel failing() {
        return new ScriptedModel(List.of(), new CountDownLatch(0), "");
    }

    @Override
    public Reply reply(Prompt prompt, Consumer<String> grew) throws InterruptedException {
        String text;
        synchronized (this) {
            prompts.add(prompt);
            if (lines.isEmpty()) {
                throw UnavailableException.forNow("Ollama putus.", new IllegalStateException("script"));
            }
            text = lines.size() > 1 ? lines.removeFirst() : lines.getFirst();
        }
        mayBegin.await();
        return write(prompt, WORDS.split(text, -1), grew);
    }

    private static Reply write(Prompt prompt, String[] words, Consumer<String> grew) throws InterruptedException {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (; written < Math.min(words.length, prompt.maxTokens()); written++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            text.append(words[written]);
            grew.accept(text.toString());
        }
        return new Reply(text.toString(), prompt.tokens(), written, written < words.length);
    }

    @Override
    public Optional<String> trouble() {
        return trouble.isEmpty() ? Optional.empty() : Optional.of(trouble);
    }

    /** Every prompt it was given, in order. */
    public synchronized List<Prompt> prompts() {
        return List.copyOf(prompts);
    }
}
