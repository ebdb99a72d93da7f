package id.kawanbelajar.progress;

/**
 * How far somebody is in a topic, for their eyes.
 *
 * @param label name of the topic
 * @param level 0 to 1
 * @param word for the level, e.g. {@code hampir}
 */
public record LevelBar(String label, double level, String word) {
    public LevelBar {
        if (!(level >= 0 && level <= 1)) {
            throw new IllegalArgumentException("a level is 0 to 1, got " + level);
        }
    }
}
