package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.channel.telegram.BotApiStandIn;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own that logs all it can, with a Telegram that fails in every way. */
@Timeout(240)
class TokenNeverPrintedTest {
    private static final String TOKEN = "998877:AAtokenyangtakbolehtampil";
    private static final String SECRET = "AAtokenyangtakbolehtampil";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path home;

    private final BotApiStandIn telegram = new BotApiStandIn();

    @AfterEach
    void hangUp() {
        telegram.close();
    }

    @Test
    void byTheCheckWhateverTelegramSays() throws Exception {
        telegram.fail(
                "getMe",
                Fault.json(401, "Unauthorized: " + TOKEN),
                Fault.html(502),
                Fault.dropped(),
                Fault.json(400, "Bad Request: https://api.telegram.org/bot" + TOKEN + "/getMe"));

        oneChapter();

        String printed = run("", Map.of("KAWAN_TELEGRAM_TOKEN", TOKEN), telegram.url(), "cek");
        printed += run("", Map.of("KAWAN_TELEGRAM_TOKEN", TOKEN), telegram.url(), "cek");
        printed += run("", Map.of("KAWAN_TELEGRAM_TOKEN", TOKEN), URI.create("http://127.0.0.1:1"), "cek", "--json");

        assertThat(printed).contains("telegram").doesNotContain(SECRET);
    }

    @Test
    void byTheSetUpWhichAsksForIt() throws Exception {
        String printed = run(answers(TOKEN), Map.of(), telegram.url(), "siapkan");

        assertThat(printed).contains("Telegram menolak token itu").doesNotContain(SECRET);
        assertThat(home.resolve("kawan.properties")).doesNotExist();
    }

    @Test
    void byTheSetUpWhichKeepsIt() throws Exception {
        String kept = BotApiStandIn.TOKEN;
        String printed = run(answers(kept), Map.of(), telegram.url(), "siapkan");

        assertThat(home.resolve("kawan.properties")).content().contains(kept);
        assertThat(printed).contains("./kawan cek").doesNotContain(kept.substring(kept.indexOf(':') + 1));
        assertThat(everythingUnder(home.resolve("data")))
                .noneMatch(text -> text.contains(kept.substring(kept.indexOf(':') + 1)));
    }

    @Test
    void byABadSetting() throws Exception {
        String printed = run("", Map.of("KAWAN_TELEGRAM_TOKEN", "bukan " + SECRET), telegram.url(), "cek");

        assertThat(printed).contains("@BotFather").doesNotContain(SECRET);
    }

    private void oneChapter() throws IOException {
        Path chapter = Path.of("knowledge-base/smp/ipa/8");
        Path copy = Files.createDirectories(home.resolve("knowledge-base/smp/ipa/8"));
        try (Stream<Path> all = Files.list(chapter)) {
            Path first = all.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .getFirst();
            Files.copy(first, copy.resolve("01-bab.md"));
        }
    }

    private static String answers(String token) {
        return String.join(
                        "\n",
                        "SMP Contoh",
                        "SMP",
                        "-",
                        "Bu Sari",
                        "77",
                        "Pak Budi",
                        "",
                        "Bu Tata",
                        token,
                        "-",
                        "-",
                        "",
                        "")
                + "\n";
    }

    private String run(String input, Map<String, String> environment, URI server, String... words) throws Exception {
        Path said = Files.writeString(home.resolve("masukan"), input);
        Path printed = home.resolve("keluaran");
        ProcessBuilder process = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dkawan.home=" + home,
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                                "-Dorg.slf4j.simpleLogger.log.id.kawanbelajar=trace",
                                "-cp",
                                System.getProperty("java.class.path", ""),
                                "id.kawanbelajar.Main"),
                        Stream.of(words))
                .toList());
        process.environment().keySet().removeIf(name -> name.startsWith("KAWAN_"));
        process.environment().putAll(environment);
        process.environment().put("KAWAN_TELEGRAM_URL", server.toString());
        process.redirectErrorStream(true).redirectInput(said.toFile()).redirectOutput(printed.toFile());
        assertThat(process.start().waitFor(110, TimeUnit.SECONDS)).isTrue();
        return Files.readString(printed);
    }

    private static List<String> everythingUnder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(TokenNeverPrintedTest::bytes)
                    .toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
