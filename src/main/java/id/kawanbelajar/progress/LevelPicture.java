package id.kawanbelajar.progress;

import java.util.List;

/** Draws how far somebody is, a bar for each topic. Safe for use by many threads. */
@FunctionalInterface
public interface LevelPicture {
    /** So many bars are drawn; what comes after them is left out. */
    int MOST = 12;

    /**
     * Returns a PNG of at most 80 KB that is legible on a phone.
     *
     * @param title above the bars
     * @param bars from the top
     * @throws id.kawanbelajar.failure.UnavailableException if nothing can be drawn here, e.g. without any font; the levels are
     *     then told in words alone
     */
    byte[] draw(String title, List<LevelBar> bars);
}
