package id.kawanbelajar.adapter.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What keeps the network away from a reading process, besides that its JVM refuses every connection. */
enum NetworkWall {
    /** A network of its own, without any line; from util-linux. */
    UNSHARE("unshare", "unshare -r -n --"),
    /** The same by bubblewrap, where the system lets only that do so. */
    BWRAP("bwrap", "bwrap --unshare-net --die-with-parent --dev-bind / / --"),
    /** Only the JVM itself. */
    JVM("penolakan di dalam Java", "");

    private final String label;
    private final String prefix;

    NetworkWall(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
    }

    String label() {
        return label;
    }

    /** Returns the words that go before a command. */
    List<String> prefix() {
        return prefix.isEmpty() ? List.of() : List.of(prefix.split(" "));
    }

    /** Returns the first that works here; each is tried by looking which lines a process behind it sees. */
    static NetworkWall found() {
        return UNSHARE.holds() ? UNSHARE : BWRAP.holds() ? BWRAP : JVM;
    }

    private boolean holds() {
        List<String> command = new ArrayList<>(prefix());
        command.addAll(List.of("cat", "/proc/net/dev"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            String seen = new String(process.getInputStream().readNBytes(10_000), StandardCharsets.UTF_8);
            return process.exitValue() == 0 && onlyLoopback(seen);
        } catch (IOException e) {
            return false; // not installed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Two lines of head, then a line for each device. */
    private static boolean onlyLoopback(String devices) {
        return devices.lines().skip(2).allMatch(line -> line.strip().startsWith("lo:"));
    }
}
