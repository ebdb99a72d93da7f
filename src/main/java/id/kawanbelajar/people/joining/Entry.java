package id.kawanbelajar.people.joining;

/** What a code opens. */
public sealed interface Entry {
    /** A student of a class, who says then which one. */
    record Student(String rombel) implements Entry {}

    /** Somebody of the staff, whom the school has named already and whose offices are known. */
    record Staff(String person) implements Entry {}

    /** The guardian of a child. */
    record Guardian(String child) implements Entry {}

    /** One more device of somebody who has an account. */
    record Device(String person) implements Entry {}

    /** Whoever looks after the program. */
    record Administrator() implements Entry {}
}
