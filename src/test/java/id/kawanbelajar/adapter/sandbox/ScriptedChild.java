package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.sandbox.child.ReadingService;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** A reading process that does on each page what the file's line of that number says; any other line is the page's text. */
public final class ScriptedChild {
    private ScriptedChild() {}

    public static void main(String[] words) throws InterruptedException {
        ReadingService.serve(ScriptedChild::read, ScriptedChild::draw);
    }

    private static void read(Path file, String name, Consumer<FileType> type, PageSink sink) {
        type.accept(FileType.TEXT);
        List<String> lines = lines(file);
        sink.expect(lines.size());
        for (int page = 1; page <= lines.size(); page++) {
            if (sink.wants(page) || name.equals("deaf")) {
                sink.begin(page);
                String text = done(lines.get(page - 1));
                sink.page(new ReadPage(page, "", List.of(ReadBlock.paragraph(text)), new Recognition.Text()));
            }
        }
    }

    private static Optional<byte[]> draw(Path file, int page, List<String> quotes) {
        String text = done(lines(file).get(page - 1));
        return switch (text) {
            case "nothing" -> Optional.empty();
            case "script" -> Optional.of("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
            default -> Optional.of(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3, 4, 5, 6, 7, 8});
        };
    }

    private static String done(String line) {
        String[] words = line.split(" ", 2);
        switch (words[0]) {
            case "hang" -> hang();
            case "exit" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(9);
            case "memory" -> fillMemory();
            case "overflow" -> System.out.println(deeper(1));
            case "damaged" -> throw new CannotRead(Reason.DAMAGED, "Berkas ini rusak; simpan ulang.");
            case "locked" -> throw new CannotRead(Reason.PROTECTED, "Berkas ini dikunci; buka dulu.");
            case "complain" -> System.err.println("x".repeat(5_000_000));
            case "print" -> System.out.println("x".repeat(100_000));
            case "speak" -> speak(words[1]);
            case "long" -> {
                return "kata ".repeat(Integer.parseInt(words[1]));
            }
            case "leave" -> leave(Long.parseLong(words[1]));
            case "fork" -> fork();
            case "network" -> {
                return network();
            }
            case "environment" -> {
                return String.join(" ", System.getenv().keySet());
            }
            case "temporary" -> {
                return System.getProperty("java.io.tmpdir");
            }
            case "pid" -> {
                return String.valueOf(ProcessHandle.current().pid());
            }
            default -> {
                return line;
            }
        }
        return line;
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void fillMemory() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < 1_000_000) {
            all.add(new byte[1 << 20]);
        }
        System.err.println(all.size());
    }

    private static int deeper(int depth) {
        return depth < 0 ? 0 : deeper(depth + 1) + 1;
    }

    /** Writes bytes, given as numbers, where the messages go. */
    private static void speak(String numbers) {
        String[] each = numbers.split(" ", -1);
        byte[] bytes = new byte[each.length];
        for (int i = 0; i < each.length; i++) {
            bytes[i] = (byte) Integer.parseInt(each[i]);
        }
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leave(long bytes) {
        try {
            Path file = Files.createTempFile("sisa", ".tmp");
            for (long written = 0; written < bytes; written += 1 << 20) {
                Files.write(file, new byte[1 << 20], StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fork() {
        try {
            new ProcessBuilder("sleep", "4711").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what could be reached by the ways in which a Java program gets out. */
    private static String network() {
        List<String> reached = new ArrayList<>(List.of("reached:"));
        attempt(reached, "name", () -> InetAddress.getAllByName("example.org"));
        attempt(reached, "socket", () -> new Socket(InetAddress.getLoopbackAddress(), 22));
        attempt(reached, "channel", SocketChannel::open);
        attempt(reached, "link", () -> URI.create("http://127.0.0.1/").toURL().openStream());
        attempt(reached, "datagram", () -> new java.net.DatagramSocket());
        return String.join(" ", reached);
    }

    private static void attempt(List<String> reached, String way, Callable<?> doing) {
        try {
            doing.call();
            reached.add(way);
        } catch (Exception | Error e) {
            System.err.println(Arrays.toString(e.getStackTrace()));
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
