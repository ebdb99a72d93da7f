package id.kawanbelajar.material.inspection;

/**
 * How well one page was read.
 *
 * @param number of the page in the file, from 1
 * @param label as printed; may be blank
 * @param grade how well
 * @param sentence why, and how to mend it, in Indonesian; blank exactly where the page is green
 */
public record PageQuality(int number, String label, Grade grade, String sentence) {
    public PageQuality {
        if (number < 1 || sentence.isBlank() != (grade == Grade.GREEN)) {
            throw new IllegalArgumentException("a page that is not green says why: " + number);
        }
    }
}
