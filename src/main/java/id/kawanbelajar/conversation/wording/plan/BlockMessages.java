package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.practice.retelling.TopicText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said while a block of a plan is done. */
public final class BlockMessages {
    private BlockMessages() {}

    /** What was missed on a day has a new place. */
    public static Message moved(LocalDate missed, LocalDate today) {
        return Wording.say(missed.equals(today.minusDays(1)) ? "blok-geser" : "blok-geser-lama");
    }

    /**
     * What to read.
     *
     * @param headings of the sections that teach it; empty where none is known
     */
    public static Message read(Block block, List<String> headings, PlanView view) {
        String title = view.names().title(block.topics().getFirst());
        String words = headings.size() > 1
                ? Wording.sentence("blok-baca-bagian", title, String.join("\", \"", headings))
                : Wording.sentence("blok-baca", title);
        return Wording.with(List.of(List.of(step("Sudah baca", "baca", block))), words);
    }

    /** What is said above the questions of a block. */
    public static List<Part> practise(Block block, PlanView view) {
        return List.of(
                Part.Paragraph.of(Wording.sentence("blok-latihan", view.names().of(block))));
    }

    /** Asks for what is remembered. */
    public static Message recall(Block block, PlanView view) {
        return Wording.with(
                List.of(List.of(step("Lewati", "lewati", block))),
                Wording.sentence("blok-ingat", view.names().title(block.topics().getFirst())));
    }

    /** Says which points of the text were remembered, beside the others. */
    public static List<Part> compared(TopicText.Remembered remembered) {
        List<String> points = Stream.concat(
                        remembered.found().stream().map(point -> "✓ " + point),
                        remembered.missing().stream().map(point -> "○ " + point))
                .toList();
        return points.isEmpty()
                ? List.of(Part.Paragraph.of(Wording.sentence("blok-ingat-tanpa-poin")))
                : Stream.concat(
                                Stream.of(Part.Paragraph.of(Wording.sentence("blok-bandingkan"))),
                                points.stream()
                                        .map(point -> (Part) new Part.Paragraph(List.of(new Span.Material(point)))))
                        .toList();
    }

    /** Asks how it went. */
    public static Message reflect(Block block, List<Part> before) {
        List<Part> parts = new ArrayList<>(before);
        parts.add(Part.Paragraph.of(Wording.sentence("blok-refleksi")));
        return new Message(parts, List.of(List.of(step("Paham", "paham", block), step("Masih ragu", "ragu", block))));
    }

    private static Button step(String label, String done, Block block) {
        return Wording.button(label, Actions.PLAN, PlanActions.of(PlanActions.STEP, PlanActions.of(done, block.id())));
    }

    /**
     * A block is done.
     *
     * @param again the block in which its topic comes again, for somebody who is not sure of it; else empty
     * @param next the block that comes next; empty where that was the last
     */
    public static Message done(Block block, Optional<Block> again, Optional<Block> next, PlanView view) {
        String done = Wording.sentence("blok-selesai", view.names().of(block))
                + again.map(later -> "\n" + Wording.sentence("blok-ragu", PlanDates.near(later.day(), view.today())))
                        .orElse("");
        String then = next.map(following -> Wording.sentence(
                        "blok-berikutnya",
                        PlanDates.near(following.day(), view.today()),
                        PlanDates.hour(following.start()),
                        PlanMessages.about(following, view.names())))
                .orElseGet(() -> Wording.sentence("blok-habis"));
        List<List<Button>> buttons = next.map(following -> List.of(List.of(Wording.button(
                        "Mulai yang berikutnya", Actions.PLAN, PlanActions.of(PlanActions.BEGIN, following.id())))))
                .orElse(List.of());
        return Wording.with(buttons, done + "\n" + then);
    }
}
