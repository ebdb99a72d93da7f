package id.kawanbelajar.tutor.explanation;

/** Lets everything be asked and read. */
public final class AnythingGoes implements Propriety {
    @Override
    public boolean mayBeAsked(String question) {
        return true;
    }

    @Override
    public boolean mayBeRead(String text) {
        return true;
    }
}
