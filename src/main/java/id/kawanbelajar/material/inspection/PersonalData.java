package id.kawanbelajar.material.inspection;

/**
 * A place where a file seems to tell of a real person.
 *
 * @param kind of what
 * @param page number in the file, from 1
 * @param shown the place with most of it masked, fit to be shown to a teacher
 */
public record PersonalData(Kind kind, int page, String shown) {
    /** What it is. */
    public enum Kind {
        NIK("NIK"),
        NISN("NISN"),
        PHONE("nomor telepon"),
        SCORES("daftar nama dan nilai");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns what a teacher calls it. */
        public String label() {
            return label;
        }
    }
}
