package id.kawanbelajar.adapter.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a reading process is started: the Java of this program, its class path, little memory, none of its secrets.
 *
 * @param main class to start
 * @param memory megabytes of its heap
 * @param wall keeps the network away
 * @param sharing more words for the JVM, on how its classes are loaded
 */
record ChildCommand(Class<?> main, int memory, NetworkWall wall, List<String> sharing) {
    /** What a child needs of the environment; a token is not among it. */
    private static final List<String> PASSED =
            List.of("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TESSDATA_PREFIX", "SystemRoot");

    /**
     * A stop of the program from a keyboard or by its service reaches all processes at once. A child must not die of it, or its
     * file would be blamed; it ends when the program lets go of it.
     */
    private static final List<String> DEAF = List.of("/bin/sh", "-c", "trap '' INT HUP TERM; exec \"$@\"", "sh");

    /** Returns the process to start. */
    ProcessBuilder in(Workspace workspace) {
        ProcessBuilder builder = new ProcessBuilder(words(workspace));
        builder.directory(workspace.folder().toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(PASSED);
        environment.put("TMPDIR", workspace.folder().toString());
        environment.put("CLASSPATH", classPath()); // a command line may be too short for it
        return builder;
    }

    private List<String> words(Workspace workspace) {
        List<String> words = new ArrayList<>(new File(DEAF.getFirst()).canExecute() ? DEAF : List.of());
        words.addAll(wall.prefix());
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xmx" + memory + "m",
                "-Xms16m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisplayVMOutputToStderr",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + workspace.folder()));
        words.addAll(sharing);
        words.add(main.getName());
        return words;
    }

    /** The child works in another folder, so its class path is absolute. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
