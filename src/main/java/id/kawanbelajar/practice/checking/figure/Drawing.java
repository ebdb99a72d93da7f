package id.kawanbelajar.practice.checking.figure;

import java.util.List;

/**
 * What a check needs to know of an SVG file.
 *
 * @param title its own; blank where it has none
 * @param description its own; blank where it has none
 * @param width of the view box; 0 where it has none
 * @param letterings every text with its size
 * @param forbidden what must not be in it, in words
 */
public record Drawing(
        String title, String description, double width, List<Lettering> letterings, List<String> forbidden) {
    public Drawing {
        letterings = List.copyOf(letterings);
        forbidden = List.copyOf(forbidden);
    }

    /**
     * A text in a drawing.
     *
     * @param size of the letters in units of the view box, transformations applied; 0 where nothing says it
     * @param raised whether it is an index or exponent, which is smaller by nature
     */
    public record Lettering(String text, double size, boolean raised) {}
}
