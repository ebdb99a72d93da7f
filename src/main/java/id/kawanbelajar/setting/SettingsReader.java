package id.kawanbelajar.setting;

import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.safety.budget.DailyLimit;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single values and says what a good one looks like. */
record SettingsReader(Map<String, String> values) {
    private static final Pattern NAMED = Pattern.compile("(\\d+)\\s+(\\p{L}[\\p{L} .'-]{1,39})");
    private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d");

    private static final Map<String, String> INDONESIAN_ZONES =
            Map.of("WIB", "Asia/Jakarta", "WITA", "Asia/Makassar", "WIT", "Asia/Jayapura");

    boolean absent(String name) {
        return values.getOrDefault(name, "").isBlank();
    }

    String text(String name, String otherwise) {
        return absent(name) ? otherwise : values.getOrDefault(name, "").strip();
    }

    int number(String name, int otherwise, int least, int most) {
        String text = text(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableException(bad(name, text, "bilangan bulat, misalnya " + otherwise), e);
        }
        throw new UnreadableException(bad(name, text, "%d sampai %d, misalnya %d".formatted(least, most, otherwise)));
    }

    String choice(String name, String otherwise, String other) {
        String text = text(name, otherwise);
        if (text.equals(otherwise) || text.equals(other)) {
            return text;
        }
        throw new UnreadableException(bad(name, text, "`%s` atau `%s`".formatted(otherwise, other)));
    }

    URI address(String name, String otherwise) {
        String text = text(name, otherwise);
        try {
            URI address = URI.create(text);
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(bad(name, text, "alamat seperti " + otherwise), e);
        }
        throw new UnreadableException(bad(name, text, "alamat seperti " + otherwise));
    }

    String embedding() {
        String text = text("KAWAN_EMBEDDING", "");
        if (text.equals("tidak") || text.matches("(onnx|ollama):.+")) {
            return text;
        }
        throw new UnreadableException(
                bad("KAWAN_EMBEDDING", text, "`onnx:/folder/model`, `ollama:nama`, atau `tidak`"));
    }

    /** Returns the bot's token, as it is set or from the file that is named; null where neither is. */
    Settings.@Nullable Secret token() {
        String text = text("KAWAN_TELEGRAM_TOKEN", absent("KAWAN_TELEGRAM_TOKEN_BERKAS") ? "" : tokenOfFile());
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d+:[A-Za-z0-9_-]+")) {
            return new Settings.Secret(text);
        }
        throw new UnreadableException(
                "KAWAN_TELEGRAM_TOKEN bukan token dari @BotFather; bentuknya seperti 123456:ABC-def");
    }

    private String tokenOfFile() {
        Path file = Path.of(text("KAWAN_TELEGRAM_TOKEN_BERKAS", ""));
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UnreadableException(
                    "KAWAN_TELEGRAM_TOKEN_BERKAS: %s tidak terbaca; isinya token bot, satu baris".formatted(file), e);
        }
    }

    /** Returns a single number of an account; null where none is set. */
    @Nullable Long id(String name) {
        String text = text(name, "");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,18}")) {
            return Long.valueOf(text);
        }
        throw new UnreadableException(bad(name, text, "satu nomor Telegram, misalnya 12345"));
    }

    @Nullable Jenjang jenjang() {
        String text = text("KAWAN_JENJANG", "");
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "" -> null;
            case "SD", "MI" -> Jenjang.SD;
            case "SMP", "MTS" -> Jenjang.SMP;
            case "SMA", "MA", "SMK", "MAK" -> Jenjang.SMA;
            default -> throw new UnreadableException(bad("KAWAN_JENJANG", text, "SD, SMP, SMA, SMK, MI, MTs, atau MA"));
        };
    }

    Set<Long> ids(String name) {
        String text = text(name, "");
        if (!text.matches("[\\d,\\s]*")) {
            throw new UnreadableException(bad(name, text, "nomor Telegram dipisah koma, misalnya 12345,67890"));
        }
        return split(text);
    }

    private static Set<Long> split(String text) {
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(id -> !id.isBlank())
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads numbers, each with a name behind it or without. */
    Map<Long, String> named(String name) {
        Map<Long, String> all = new LinkedHashMap<>();
        for (String entry : text(name, "").split(",", -1)) {
            Matcher one = NAMED.matcher(entry.strip());
            if (one.matches()) {
                all.put(Long.valueOf(one.group(1)), one.group(2) == null ? "" : one.group(2));
            } else {
                numbers(name, entry).forEach(id -> all.put(id, ""));
            }
        }
        return Map.copyOf(all);
    }

    private Set<Long> numbers(String name, String text) {
        if (!text.matches("[\\d\\s]*")) {
            throw new UnreadableException(bad(
                    name, text.strip(), "nomor Telegram, boleh dengan nama, misalnya 12345 Bu Rina,67890 Pak Joko"));
        }
        return split(text);
    }

    Settings.Hours hours() {
        String text = text("KAWAN_JAM", "");
        if (CLOCK.matcher(text).matches()) {
            int gap = text.indexOf('-');
            LocalTime from = LocalTime.parse(text.substring(0, gap));
            LocalTime until = LocalTime.parse(text.substring(gap + 1));
            if (from.isBefore(until)) {
                return new Settings.Hours(from, until);
            }
        }
        throw new UnreadableException(
                bad("KAWAN_JAM", text, "jam nyala lalu jam mati pada hari yang sama, seperti 06:00-21:00"));
    }

    DailyLimit.ByJenjang minutes() {
        String text = text("KAWAN_BATAS_MENIT", "20,40,60");
        if (text.matches("\\d{1,3}\\s*,\\s*\\d{1,3}\\s*,\\s*\\d{1,3}")) {
            List<Integer> minutes = Arrays.stream(text.split("\\s*,\\s*", -1))
                    .map(Integer::valueOf)
                    .toList();
            return new DailyLimit.ByJenjang(minutes.get(0), minutes.get(1), minutes.get(2));
        }
        throw new UnreadableException(
                bad("KAWAN_BATAS_MENIT", text, "menit sehari untuk SD, SMP, dan SMA/SMK, seperti 20,40,60"));
    }

    ZoneId zone() {
        String text = text("KAWAN_ZONA", "WIB");
        String name = INDONESIAN_ZONES.getOrDefault(text.toUpperCase(Locale.ROOT), text);
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        throw new UnreadableException(bad("KAWAN_ZONA", text, "WIB, WITA, WIT, atau nama seperti Asia/Jakarta"));
    }

    private static String bad(String name, String value, String good) {
        return "%s = \"%s\" tidak bisa dipakai; yang benar %s".formatted(name, value, good);
    }
}
