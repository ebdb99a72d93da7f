package id.kawanbelajar.practice.checking;

/**
 * Something that must be mended before students see it.
 *
 * @param place file and, where there is one, the question's id
 * @param message what is wrong, in Indonesian
 */
public record Problem(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
