package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.progress.Contribution;
import id.kawanbelajar.progress.Mastery;
import id.kawanbelajar.progress.MasteryLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How the reasons of a level look: every part that adds to it or takes from it, in words, the biggest first. */
public final class WhyMessages {
    private static final double MUCH = 0.4;
    private static final double SOME = 0.15;
    private static final double LEAST = 0.04;

    private WhyMessages() {}

    /** The reasons why somebody is at a level. */
    public static Message why(String title, TopicId topic, Mastery mastery) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(
                List.of(new Span.Material(title + ": "), new Span.Bold(StandingMessages.word(mastery.level())))));
        if (mastery.level() == MasteryLevel.UNKNOWN) {
            parts.add(Part.Paragraph.of(Wording.sentence(
                    "kenapa-belum-cukup",
                    String.valueOf(mastery.evidence().inTopic()),
                    String.valueOf(Mastery.ENOUGH_IN_TOPIC),
                    String.valueOf(mastery.evidence().answers()),
                    String.valueOf(Mastery.ENOUGH_ANSWERS))));
        } else {
            parts.addAll(list("kenapa-naik", mastery, part -> part.logit() > 0));
            parts.addAll(list("kenapa-turun", mastery, part -> part.logit() < 0));
            parts.add(new Part.Paragraph(List.of(new Span.Italic(Wording.sentence("kenapa-catatan")))));
        }
        return new Message(
                parts, List.of(List.of(Wording.button("Latihan bab ini", Actions.PRACTICE, "bab:" + topic.chapter()))));
    }

    private static List<Part> list(String heading, Mastery mastery, Predicate<Contribution> side) {
        List<String> lines = mastery.parts().stream()
                .filter(side)
                .filter(part -> Math.abs(part.logit()) >= LEAST)
                .map(part -> Wording.sentence("kenapa-bagian", reason(part, mastery), amount(part)))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(Part.Paragraph.of(Wording.sentence(heading)), new Part.Items(lines));
    }

    private static String reason(Contribution part, Mastery mastery) {
        Mastery.Evidence evidence = mastery.evidence();
        String name = "kenapa-" + part.part().name().toLowerCase(Locale.ROOT);
        return switch (part.part()) {
            case BASE -> Wording.sentence(name);
            case RIGHT_IN_TOPIC -> Wording.sentence(name, String.valueOf(evidence.rightInTopic()));
            case WRONG_IN_TOPIC -> Wording.sentence(name, String.valueOf(evidence.inTopic() - evidence.rightInTopic()));
            default -> Wording.sentence(name + (part.logit() > 0 ? "-naik" : "-turun"));
        };
    }

    private static String amount(Contribution part) {
        double size = Math.abs(part.logit());
        return Wording.sentence(size >= MUCH ? "kenapa-banyak" : size >= SOME ? "kenapa-sedang" : "kenapa-sedikit");
    }
}
