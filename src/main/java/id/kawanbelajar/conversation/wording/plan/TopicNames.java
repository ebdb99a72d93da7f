package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What topics are called where there is little room. */
public final class TopicNames {
    private static final int CHAPTER = 28;
    private static final int TITLE = 48;
    private static final int LINE = 60;
    private static final int FEW = 2;
    private static final String HANGING =
            "(?:[,;:]| (?:dan|atau|serta|beserta|dari|dengan|untuk|yang|pada|dalam|sebagai|berdasarkan|jika))+$";

    private final Map<TopicId, Topic> topics;
    private final boolean oneChapter;

    /**
     * @param topics those that are still published
     */
    public TopicNames(Map<TopicId, Topic> topics) {
        this.topics = Map.copyOf(topics);
        this.oneChapter =
                topics.keySet().stream().map(TopicId::chapter).distinct().count() == 1;
    }

    /** Returns a short name of every topic: its chapter, or what is learned where all are of one chapter. */
    public Map<TopicId, String> brief() {
        return topics.values().stream()
                .collect(Collectors.toMap(
                        Topic::id, topic -> oneChapter ? cut(topic.title(), LINE) : topic.chapterTitle()));
    }

    /** Returns the name of one topic: its chapter, unless all are of one, and what is learned; cut to a line. */
    public String of(TopicId id) {
        Topic topic = topics.get(id);
        if (topic == null) {
            return id.part();
        }
        return oneChapter
                ? cut(topic.title(), LINE)
                : cut(topic.chapterTitle(), CHAPTER) + ": " + cut(small(topic.title()), TITLE);
    }

    /** Returns chapter and what is learned, whole. */
    public String whole(TopicId id) {
        Topic topic = topics.get(id);
        return topic == null ? "" : topic.chapterTitle() + " " + topic.title();
    }

    /** Returns what is learned, whole. */
    public String title(TopicId id) {
        Topic topic = topics.get(id);
        return topic == null ? id.part() : topic.title();
    }

    /** Returns what a block is about: its topic, or the chapters of several. */
    public String of(Block block) {
        return block.topics().size() == 1 ? of(block.topics().getFirst()) : chapters(block.topics());
    }

    /** Returns the titles of the chapters of topics. */
    public String chapters(List<TopicId> ids) {
        List<String> titles = ids.stream().map(this::chapter).distinct().toList();
        String shown = String.join(", ", titles.subList(0, Math.min(FEW, titles.size())));
        return titles.size() <= FEW
                ? shown
                : Wording.sentence("rencana-dan-lain", shown, String.valueOf(titles.size() - FEW));
    }

    private String chapter(TopicId id) {
        Topic topic = topics.get(id);
        return topic == null ? id.part() : cut(topic.chapterTitle(), CHAPTER);
    }

    private static String small(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                : title;
    }

    /** Cuts at a word that does not hang in the air. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = text.lastIndexOf(' ', length - 2);
        return text.substring(0, end < length / 2 ? length - 2 : end).replaceFirst(HANGING, "") + " …";
    }
}
