package id.kawanbelajar.material.upload.state;

/** How far a file has come. */
public enum Stage {
    /** Its bytes are kept; nothing of it is read yet. */
    RECEIVED("diterima"),
    /** It is being read, or was when the program ended; then it is read again. */
    READING("dibaca"),
    /** It is read and a draft; its teacher looks at it. */
    REVIEW("ditinjau"),
    /** Students find it. */
    PUBLISHED("terbit"),
    /** Students found it once, or a newer version took its place before they could. */
    WITHDRAWN("ditarik"),
    /** Nothing of it can be used. */
    FAILED("gagal"),
    /** Its teacher did not want it. */
    CANCELLED("dibatalkan");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** Returns what a teacher reads. */
    public String label() {
        return label;
    }

    /** Returns whether there is something still to be read. */
    public boolean isUnread() {
        return this == RECEIVED || this == READING;
    }

    /** Returns whether the catalogue holds a version of it. */
    public boolean isInLibrary() {
        return this == REVIEW || this == PUBLISHED || this == WITHDRAWN;
    }
}
