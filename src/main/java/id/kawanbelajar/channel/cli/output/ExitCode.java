package id.kawanbelajar.channel.cli.output;

/** How a command ended, as operators' scripts read it; the numbers are those of sysexits.h. */
public final class ExitCode {
    public static final int BELOW_THRESHOLD = 1;
    public static final int USAGE = 64;
    public static final int UNREADABLE = 66;
    public static final int UNAVAILABLE = 69;
    public static final int BUG = 70;

    private ExitCode() {}
}
