package id.kawanbelajar.people.access;

/** A cell of the table: how far somebody may go. */
enum Reach {
    NOTHING("-"),
    OWN("sendiri"),
    CHILD("anak"),
    /** Classes and subjects both: 7A's mathematics, not 7A's science. */
    SUBJECT("mapel"),
    CLASS("kelas"),
    /** A subject whatever the class, which only material has. */
    COURSE("pelajaran"),
    /** Nothing that belongs to a single person. */
    SUMS("jumlah"),
    SCHOOL("sekolah");

    private final String label;

    Reach(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
