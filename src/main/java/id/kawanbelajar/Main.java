package id.kawanbelajar;

/** Builds every part and hands over to the command line; the only class that knows them all. */
public final class Main {
    private Main() {}

    /** Starts the program; the exit code is that of the command. */
    public static void main(String[] args) {
        if (args.length == 0) {
            throw new IllegalArgumentException("no command yet");
        }
    }
}
