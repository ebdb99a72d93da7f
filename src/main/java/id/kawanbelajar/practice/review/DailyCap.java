package id.kawanbelajar.practice.review;

import id.kawanbelajar.curriculum.Kelas;
import org.jspecify.annotations.Nullable;

/** How many reviews a day are enough for a child. */
public final class DailyCap {
    private static final int SD = 5;
    private static final int SMP = 10;
    private static final int SMA = 15;

    private DailyCap() {}

    /** Returns it for a year; as in SMP where the year is not known. */
    public static int of(@Nullable Kelas kelas) {
        if (kelas == null) {
            return SMP;
        }
        return switch (kelas.number()) {
            case 1, 2, 3, 4, 5, 6 -> SD;
            case 7, 8, 9 -> SMP;
            default -> SMA;
        };
    }
}
