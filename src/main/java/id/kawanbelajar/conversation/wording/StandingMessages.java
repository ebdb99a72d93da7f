package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.progress.LevelBar;
import id.kawanbelajar.progress.LevelPicture;
import id.kawanbelajar.progress.MasteryLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How it looks how far somebody is: words for levels, never ranks or shares. */
public final class StandingMessages {
    private static final int MOST_BUTTONS = 8;
    private static final int MOST_DUE = 5;

    private StandingMessages() {}

    /**
     * How far somebody is in a topic.
     *
     * @param part 0 to 1, only for the length of a bar
     */
    public record TopicStanding(TopicId topic, String title, MasteryLevel level, double part) {
        LevelBar bar() {
            boolean known = level != MasteryLevel.UNKNOWN;
            return new LevelBar(title, known ? part : 0, level, word(level));
        }
    }

    /**
     * How far somebody is in a chapter.
     *
     * @param mapel name of its subject
     * @param topics in the order of the chapter
     */
    public record ChapterStanding(Material chapter, String mapel, List<TopicStanding> topics) {
        public ChapterStanding {
            topics = List.copyOf(topics);
        }

        /** Returns what a topic is called. */
        public String title(TopicId topic) {
            return topics.stream()
                    .filter(standing -> standing.topic().equals(topic))
                    .map(TopicStanding::title)
                    .findFirst()
                    .orElse(topic.part());
        }
    }

    /** All chapters by subject, what to review today, and a button to each chapter. */
    public static Message overview(List<ChapterStanding> chapters, List<TopicId> due) {
        List<Part> parts = new ArrayList<>();
        parts.add(say("kemajuan-awal"));
        Map<String, List<ChapterStanding>> byMapel = chapters.stream()
                .collect(Collectors.groupingBy(ChapterStanding::mapel, LinkedHashMap::new, Collectors.toList()));
        byMapel.forEach((mapel, ofMapel) -> {
            parts.add(new Part.Paragraph(List.of(new Span.Bold(mapel))));
            parts.add(
                    new Part.Items(ofMapel.stream().map(StandingMessages::line).toList()));
        });
        parts.addAll(review(chapters, due));
        List<List<Button>> rows = new ArrayList<>(Wording.rows(1, buttons(chapters, due)));
        rows.add(List.of(Wording.button("Grafik", Actions.PROGRESS, "grafik:semua")));
        return new Message(parts, rows);
    }

    /** Returns a bar for each topic that there are enough answers for, then for the others, as many as one picture holds. */
    public static List<LevelBar> bars(List<ChapterStanding> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .sorted(Comparator.comparing((TopicStanding topic) -> topic.level() == MasteryLevel.UNKNOWN))
                .limit(LevelPicture.MOST)
                .map(TopicStanding::bar)
                .toList();
    }

    /** The bars as a picture, with the same in words for who cannot see it. */
    public static Message chart(byte[] picture, List<LevelBar> bars) {
        String words = bars.stream()
                .map(bar -> Wording.sentence("kemajuan-bab", bar.label(), bar.word()))
                .collect(Collectors.joining("; "));
        return new Message(
                List.of(new Part.Picture(Attachment.png("kemajuan.png", picture), words), say("kemajuan-grafik")),
                List.of());
    }

    private static String line(ChapterStanding standing) {
        Map<MasteryLevel, Long> counts =
                standing.topics().stream().collect(Collectors.groupingBy(TopicStanding::level, Collectors.counting()));
        String levels = Arrays.stream(MasteryLevel.values())
                .sorted(Comparator.reverseOrder())
                .filter(counts::containsKey)
                .map(level -> Wording.sentence("kemajuan-jumlah", String.valueOf(counts.get(level)), word(level)))
                .collect(Collectors.joining(", "));
        return Wording.sentence("kemajuan-bab", ChapterMessages.titleWithYear(standing.chapter()), levels);
    }

    private static List<Part> review(List<ChapterStanding> chapters, List<TopicId> due) {
        Map<TopicId, String> titles = chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .collect(Collectors.toMap(TopicStanding::topic, TopicStanding::title));
        List<String> lines = due.stream()
                .filter(titles::containsKey)
                .map(titles::get)
                .limit(MOST_DUE)
                .toList();
        return lines.isEmpty()
                ? List.of(say("kemajuan-tanpa-ulang"))
                : List.of(say("kemajuan-ulang"), new Part.Items(lines));
    }

    /** Chapters that wait for a review come first, where there is no room for all. */
    private static List<Button> buttons(List<ChapterStanding> chapters, List<TopicId> due) {
        Predicate<ChapterStanding> rests =
                chapter -> chapter.topics().stream().noneMatch(topic -> due.contains(topic.topic()));
        List<Button> buttons = new ArrayList<>();
        chapters.stream()
                .filter(rests.negate())
                .findFirst()
                .ifPresent(chapter -> buttons.add(Wording.button(
                        "Ulang " + ChapterMessages.titleWithYear(chapter.chapter()),
                        Actions.PRACTICE,
                        "bab:" + chapter.chapter().id())));
        chapters.stream()
                .sorted(Comparator.comparing(rests::test))
                .limit(MOST_BUTTONS)
                .map(chapter -> Wording.button(
                        ChapterMessages.titleWithYear(chapter.chapter()),
                        Actions.PROGRESS,
                        "bab:" + chapter.chapter().id()))
                .forEach(buttons::add);
        return buttons;
    }

    /** The topics of a chapter, with a button for the reasons of each. */
    public static Message chapter(ChapterStanding standing, List<TopicId> due) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(List.of(new Span.Bold(ChapterMessages.title(standing.chapter())))));
        List<Button> buttons = new ArrayList<>();
        int no = 1;
        for (TopicStanding topic : standing.topics()) {
            String again = due.contains(topic.topic()) ? Wording.sentence("kemajuan-perlu-ulang") : "";
            parts.add(new Part.Paragraph(List.of(
                    new Span.Material("%d. %s: ".formatted(no, topic.title())),
                    new Span.Bold(word(topic.level())),
                    new Span.Plain(again))));
            buttons.add(Wording.button("Kenapa no. " + no + "?", Actions.PROGRESS, "topik:" + topic.topic()));
            no++;
        }
        List<List<Button>> rows = new ArrayList<>(Wording.rows(3, buttons));
        rows.add(List.of(Wording.button(
                "Latihan bab ini", Actions.PRACTICE, "bab:" + standing.chapter().id())));
        return new Message(parts, rows);
    }

    /** Returns the word for a level. */
    public static String word(MasteryLevel level) {
        return Wording.sentence("tingkat-" + level.name().toLowerCase(Locale.ROOT));
    }

    private static Part say(String name) {
        return Part.Paragraph.of(Wording.sentence(name));
    }
}
