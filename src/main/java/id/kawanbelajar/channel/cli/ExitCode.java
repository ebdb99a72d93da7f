package id.kawanbelajar.channel.cli;

/** How a command ended, as operators' scripts read it; the numbers are those of sysexits.h. */
final class ExitCode {
    static final int BELOW_THRESHOLD = 1;
    static final int USAGE = 64;
    static final int UNREADABLE = 66;
    static final int UNAVAILABLE = 69;
    static final int BUG = 70;

    private ExitCode() {}
}
