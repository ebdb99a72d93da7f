package id.kawanbelajar.material;

/** Who may see a material; keys and teachers' books never reach a student. */
public enum Audience {
    STUDENT,
    TEACHER
}
