package id.kawanbelajar.evaluation.reading;

import java.util.Arrays;
import java.util.Random;

/** Ways in which files break on their way from a teacher. */
public enum Mutation {
    /** A few bytes are others. */
    FLIPPED("bita terbalik") {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            byte[] broken = file.clone();
            int many = 1 + random.nextInt(40);
            for (int i = 0; i < many && broken.length > 0; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            return broken;
        }
    },
    /** The end is missing. */
    TRUNCATED("terpotong") {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length + 1));
        }
    },
    /** A stretch is that of another file. */
    SPLICED("tersambung") {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            byte[] broken = file.clone();
            int length = random.nextInt(Math.min(broken.length, other.length) + 1);
            int from = random.nextInt(other.length - length + 1);
            System.arraycopy(other, from, broken, random.nextInt(broken.length - length + 1), length);
            return broken;
        }
    },
    /** Only its name is that of another kind. */
    RENAMED("akhiran salah") {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            return file;
        }
    };

    private final String label;

    Mutation(String label) {
        this.label = label;
    }

    /** Returns what a report calls it. */
    public String label() {
        return label;
    }

    /** Returns the broken file. */
    abstract byte[] of(byte[] file, byte[] other, Random random);
}
