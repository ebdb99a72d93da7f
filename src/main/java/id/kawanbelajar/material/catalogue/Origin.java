package id.kawanbelajar.material.catalogue;

/** Where a material comes from. */
public enum Origin {
    /** Part of the program, in {@code knowledge-base/}. */
    SHIPPED,
    /** Loaded by somebody at the school. */
    TEACHER
}
