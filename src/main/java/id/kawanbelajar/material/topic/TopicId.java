package id.kawanbelajar.material.topic;

import id.kawanbelajar.material.MaterialId;

/**
 * Names the smallest thing that practice, mastery and plans speak of: a learning goal of a chapter, or a section of a chapter
 * that names no goals.
 *
 * @param chapter the material it belongs to
 * @param part id of the goal, e.g. {@code T2}, or {@code s} and the number of the section from 1, e.g. {@code s3}
 */
public record TopicId(MaterialId chapter, String part) {
    private static final char BETWEEN = '#';

    public TopicId {
        if (part.isBlank() || part.indexOf(BETWEEN) >= 0 || part.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("a part of a chapter looks like T2 or s3, got " + part);
        }
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is nothing of the kind
     */
    public static TopicId of(String written) {
        int at = written.indexOf(BETWEEN);
        if (at < 0) {
            throw new IllegalArgumentException("a topic looks like smp/ipa/8/01-fotosintesis#T2, got " + written);
        }
        return new TopicId(new MaterialId(written.substring(0, at)), written.substring(at + 1));
    }

    @Override
    public String toString() {
        return chapter.value() + BETWEEN + part;
    }
}
