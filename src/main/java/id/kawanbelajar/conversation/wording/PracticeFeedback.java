package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.practice.session.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said to a step in practice: about the task and the next step, never about the person. */
public final class PracticeFeedback {
    private PracticeFeedback() {}

    /** Returns what is said; empty where the question itself is all there is to show. */
    public static List<Part> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Shown shown -> List.of();
            case Outcome.Hinted hinted -> hinted(hinted);
            case Outcome.Worked worked -> worked(worked);
            case Outcome.ReadSection read -> List.of(say("latihan-bagian", read.section()));
            case Outcome.TryAgain again -> again(again.misconception(), again.section());
            case Outcome.AskAgain again -> List.of(Part.Paragraph.of(again.ask()));
            case Outcome.Closed closed -> closed(closed);
            case Outcome.Kept kept -> kept(kept);
            case Outcome.Skipped skipped -> List.of(say("latihan-lewat"));
            case Outcome.NothingOpen nothing -> List.of(say("latihan-tidak-terbuka"));
        };
    }

    /** Returns the section that an outcome sends to; empty where it sends to none. */
    public static Optional<String> section(Outcome outcome) {
        return switch (outcome) {
            case Outcome.ReadSection read -> Optional.of(read.section());
            case Outcome.TryAgain again -> again.section();
            default -> Optional.empty();
        };
    }

    private static Part say(String name, String... fillings) {
        return Part.Paragraph.of(Wording.sentence(name, fillings));
    }

    private static List<Part> hinted(Outcome.Hinted hinted) {
        return List.of(
                say("latihan-petunjuk", String.valueOf(hinted.number())),
                PracticeMessages.line(hinted.text()),
                say("latihan-giliran"));
    }

    private static List<Part> worked(Outcome.Worked worked) {
        List<Part> parts = new ArrayList<>(List.of(say("latihan-contoh")));
        parts.addAll(PracticeMessages.text(worked.text()));
        worked.steps().forEach(step -> parts.add(PracticeMessages.line("• " + step)));
        parts.add(say("latihan-contoh-giliran"));
        return parts;
    }

    private static List<Part> again(Optional<String> misconception, Optional<String> section) {
        List<Part> parts = new ArrayList<>();
        misconception.ifPresentOrElse(
                text -> {
                    parts.add(say("latihan-belum-karena"));
                    parts.add(PracticeMessages.line(text));
                    parts.add(say("latihan-coba-lagi"));
                },
                () -> parts.add(say("latihan-belum")));
        section.ifPresent(heading -> parts.add(say("latihan-bagian", heading)));
        return parts;
    }

    private static List<Part> closed(Outcome.Closed closed) {
        List<Part> parts = new ArrayList<>();
        parts.add(say(closed.unaided() ? "latihan-tepat" : "latihan-tepat-dibantu"));
        if (!closed.steps().isEmpty()) {
            parts.add(say("latihan-jalan"));
        }
        closed.steps().forEach(step -> parts.add(PracticeMessages.line("• " + step)));
        return parts;
    }

    private static List<Part> kept(Outcome.Kept kept) {
        List<Part> parts = new ArrayList<>();
        parts.add(say("latihan-uraian"));
        kept.found().forEach(line -> parts.add(PracticeMessages.line("✓ " + line)));
        kept.missing().forEach(line -> parts.add(PracticeMessages.line("○ " + line)));
        return parts;
    }
}
