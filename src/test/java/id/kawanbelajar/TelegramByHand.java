package id.kawanbelajar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The school on the stand-in for Telegram for somebody at a keyboard: {@code TelegramByHand FOLDER 2028-01-17T12:00}. A line
 * is written to the bot, {@code [Mulai]} presses the newest button of that label, {@code @2028-01-17T19:00} lets time pass
 * until then. {@code guru: apa itu sel?} is written by the teacher, {@code kirim Bab 3.pdf} sends a file as the teacher,
 * {@code foto hal12.jpg} a photo as the student, {@code 5512345: halo} is written by whoever has that account. Settings may
 * follow the time, such as {@code KAWAN_KONTAK_1_TELEGRAM=201}. What the bot sends is printed, its files by their names.
 */
final class TelegramByHand {
    private static final Duration LOOK = Duration.ofMillis(200);

    private TelegramByHand() {}

    public static void main(String[] args) throws IOException {
        Path data = Files.createDirectories(Path.of(args[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, String> more = Arrays.stream(args)
                .skip(2)
                .collect(Collectors.toMap(
                        arg -> arg.substring(0, arg.indexOf('=')), arg -> arg.substring(arg.indexOf('=') + 1)));
        try (SchoolOnTelegram school = new SchoolOnTelegram(data, LocalDateTime.parse(args[1]), more)) {
            Thread.ofPlatform().daemon().start(() -> print(school, out));
            BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = keyboard.readLine(); line != null; line = keyboard.readLine()) {
                act(school, line.strip(), out);
            }
        }
    }

    private static void act(SchoolOnTelegram school, String line, PrintStream out) {
        try {
            if (line.startsWith("@")) {
                school.passTimeUntil(LocalDateTime.parse(line.substring(1)));
            } else if (line.matches("\\[.+]")) {
                school.press(line.substring(1, line.length() - 1), "");
            } else if (line.startsWith("kirim ")) {
                Path file = Path.of(line.substring("kirim ".length()).strip());
                school.send(file.getFileName().toString(), Files.readAllBytes(file), "", "");
            } else if (line.startsWith("foto ")) {
                school.photograph(
                        Files.readAllBytes(
                                Path.of(line.substring("foto ".length()).strip())),
                        "",
                        "");
            } else if (line.startsWith("guru:")) {
                school.say(
                        SchoolOnTelegram.TEACHER,
                        line.substring("guru:".length()).strip(),
                        "");
            } else if (line.matches("\\d+: .+")) {
                String[] parts = line.split(": ", 2);
                school.say(Long.parseLong(parts[0]), parts[1], "");
            } else if (!line.isEmpty()) {
                school.say(line, "");
            }
        } catch (IOException | RuntimeException | AssertionError e) {
            out.println("? " + e.getMessage());
        }
    }

    private static void print(SchoolOnTelegram school, PrintStream out) {
        int printed = 0;
        while (!Thread.currentThread().isInterrupted()) {
            for (; printed < school.sent(); printed++) {
                out.println("\n" + school.shown(printed));
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
