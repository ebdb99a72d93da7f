package id.kawanbelajar;

import id.kawanbelajar.failure.UnreadableException;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single values and says what a good one looks like. */
record SettingsReader(Map<String, String> values) {
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

    Settings.Secret token() {
        String text = text("KAWAN_TELEGRAM_TOKEN", "");
        if (text.matches("\\d+:[A-Za-z0-9_-]+")) {
            return new Settings.Secret(text);
        }
        throw new UnreadableException(
                "KAWAN_TELEGRAM_TOKEN bukan token dari @BotFather; bentuknya seperti 123456:ABC-def");
    }

    Set<Long> ids(String name) {
        String text = text(name, "");
        if (!text.matches("[\\d,\\s]*")) {
            throw new UnreadableException(bad(name, text, "nomor Telegram dipisah koma, misalnya 12345,67890"));
        }
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(id -> !id.isBlank())
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
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
