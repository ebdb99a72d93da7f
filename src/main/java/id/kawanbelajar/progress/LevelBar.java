package id.kawanbelajar.progress;

/**
 * How far somebody is in a topic, for their eyes.
 *
 * @param label name of the topic
 * @param part of the bar that is full, 0 to 1
 * @param level gives the colour; the bar stays empty where it is unknown
 * @param word for the level, e.g. {@code hampir}
 */
public record LevelBar(String label, double part, MasteryLevel level, String word) {
    public LevelBar {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("a part is 0 to 1, got " + part);
        }
    }
}
