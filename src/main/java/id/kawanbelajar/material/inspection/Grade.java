package id.kawanbelajar.material.inspection;

/** How well a page was read, best first. */
public enum Grade {
    GREEN("hijau"),
    AMBER("kuning"),
    RED("merah");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** Returns the colour's name. */
    public String label() {
        return label;
    }
}
