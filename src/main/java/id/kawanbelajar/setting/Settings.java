package id.kawanbelajar.setting;

import id.kawanbelajar.adapter.sandbox.Limits;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.people.rights.KeepNoLonger;
import id.kawanbelajar.safety.budget.DailyLimit;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything an operator can set, read once at the start: defaults, overridden by {@code kawan.properties}, overridden by
 * the environment.
 *
 * @param home where {@code knowledge-base/} and {@code prompts/} lie
 * @param data where all state lies
 * @param model the chat model and how vectors are made
 * @param telegram the bot's door
 * @param school names and numbers that fixed texts need
 * @param time what day and hour it is at the school, and when its computer is on
 * @param reading what reading a file may cost
 * @param minutes how long a model may explain to a student on a day
 * @param keeping how long what people did is kept
 */
public record Settings(
        Path home,
        Path data,
        Model model,
        Telegram telegram,
        School school,
        Time time,
        Limits reading,
        DailyLimit.ByJenjang minutes,
        KeepNoLonger.Limits keeping) {
    /**
     * The models.
     *
     * @param ollama address of the Ollama server
     * @param chat name of the chat model; null where none is wanted
     * @param embedding {@code onnx:DIR}, {@code ollama:NAME} or {@code tidak}; null: the folder {@code model} of the data, if there
     * @param context tokens of the model's window, one value for every call
     * @param temperature 0 to 1
     */
    public record Model(
            URI ollama, @Nullable String chat, @Nullable String embedding, int context, double temperature) {}

    /**
     * The Telegram door.
     *
     * @param token of the bot; null where there is none
     * @param tokenFile where the token was read from; null where it stands in the settings themselves
     * @param url address of the Bot API server
     * @param open whether anyone may use the bot for a trial
     * @param students Telegram ids of the students that are served
     * @param teachers Telegram ids of the teachers that are served, and what students call them; a name may be blank
     */
    public record Telegram(
            @Nullable Secret token,
            @Nullable Path tokenFile,
            URI url,
            boolean open,
            Set<Long> students,
            Map<Long, String> teachers) {}

    /**
     * What fixed texts name.
     *
     * @param name of the school
     * @param jenjang what kind of school it is; null where nobody said
     * @param firstContact an adult who is told when a child may be in danger
     * @param secondContact another
     * @param privacyContact who answers questions about data
     * @param confirmed whether the school has read the fixed texts and the numbers in them
     */
    public record School(
            String name,
            @Nullable Jenjang jenjang,
            Contact firstContact,
            Contact secondContact,
            String privacyContact,
            boolean confirmed) {}

    /**
     * An adult of the school.
     *
     * @param name as a child would call them
     * @param telegram number of their account; null where nobody said
     */
    public record Contact(String name, @Nullable Long telegram) {}

    /**
     * Time at the school.
     *
     * @param zone in which days and hours are told
     * @param calendar the school's own holidays and exams; null: {@code kalender.csv} of the data, if there
     * @param hours when the computer is on and the service is looked after; null: always
     */
    public record Time(
            ZoneId zone, @Nullable Path calendar, @Nullable Hours hours) {}

    /** Hours of every day, {@code from} before {@code until}; written as {@code 06:00-21:00}. */
    public record Hours(LocalTime from, LocalTime until) {
        @Override
        public String toString() {
            return from + "-" + until;
        }
    }

    /** A word that must not be printed. */
    public static final class Secret {
        private final String value;

        Secret(String value) {
            this.value = value;
        }

        /** Returns the word itself; hand it over, never log it. */
        public String reveal() {
            return value;
        }
    }

    /** Returns where lies what will be deleted. */
    public Path temporary() {
        return data.resolve("sementara");
    }

    /**
     * Reads settings.
     *
     * @param home the program's folder
     * @param values by the names of the environment, e.g. {@code KAWAN_MODEL}
     * @throws id.kawanbelajar.failure.UnreadableException if a value is wrong; the message shows a good one
     */
    public static Settings of(Path home, Map<String, String> values) {
        SettingsReader reader = new SettingsReader(values);
        Path data = Path.of(reader.text("KAWAN_DATA", home.resolve("data").toString()))
                .toAbsolutePath()
                .normalize();
        Model model = new Model(
                reader.address("KAWAN_OLLAMA_URL", "http://127.0.0.1:11434"),
                reader.absent("KAWAN_MODEL") ? null : reader.text("KAWAN_MODEL", ""),
                reader.absent("KAWAN_EMBEDDING") ? null : reader.embedding(),
                reader.number("KAWAN_KONTEKS", 2048, 1024, 32768),
                reader.number("KAWAN_SUHU", 0, 0, 100) / 100.0);
        Telegram telegram = new Telegram(
                reader.token(),
                reader.absent("KAWAN_TELEGRAM_TOKEN_BERKAS")
                        ? null
                        : Path.of(reader.text("KAWAN_TELEGRAM_TOKEN_BERKAS", "")),
                reader.address("KAWAN_TELEGRAM_URL", "https://api.telegram.org"),
                reader.choice("KAWAN_AKSES", "daftar", "uji-coba").equals("uji-coba"),
                reader.ids("KAWAN_SISWA"),
                reader.named("KAWAN_GURU"));
        School school = new School(
                reader.text("KAWAN_SEKOLAH", "sekolahmu"),
                reader.jenjang(),
                new Contact(reader.text("KAWAN_KONTAK_1", "guru BK"), reader.id("KAWAN_KONTAK_1_TELEGRAM")),
                new Contact(reader.text("KAWAN_KONTAK_2", "wali kelasmu"), reader.id("KAWAN_KONTAK_2_TELEGRAM")),
                reader.text("KAWAN_KONTAK_PRIVASI", "tata usaha sekolah"),
                reader.choice("KAWAN_TEKS_DIBACA", "belum", "ya").equals("ya"));
        Time time = new Time(
                reader.zone(),
                reader.absent("KAWAN_KALENDER")
                        ? null
                        : Path.of(reader.text("KAWAN_KALENDER", "")).toAbsolutePath(),
                reader.absent("KAWAN_JAM") ? null : reader.hours());
        return new Settings(
                home, data, model, telegram, school, time, reading(reader), reader.minutes(), keeping(reader));
    }

    private static KeepNoLonger.Limits keeping(SettingsReader reader) {
        KeepNoLonger.Limits usual = KeepNoLonger.Limits.USUAL;
        return new KeepNoLonger.Limits(
                reader.number("KAWAN_SIMPAN_OBROLAN", usual.chat(), 1, 365),
                reader.number("KAWAN_SIMPAN_HASIL", usual.results(), 0, 5),
                reader.number("KAWAN_SIMPAN_KESELAMATAN", usual.safety(), 30, 1825));
    }

    /** Returns what only the program's own account should open; some of it may not exist. */
    public List<Path> guarded() {
        List<Path> places = new ArrayList<>(List.of(
                home.resolve(SettingsFiles.NAME), data, data.resolve(SettingsFiles.NAME), data.resolve("kunci")));
        if (telegram.tokenFile() != null) {
            places.add(telegram.tokenFile());
        }
        return places;
    }

    private static Limits reading(SettingsReader reader) {
        Limits usual = Limits.USUAL;
        return new Limits(
                reader.number("KAWAN_BACA_MEMORI", usual.memory(), 64, 4096),
                Duration.ofSeconds(
                        reader.number("KAWAN_BACA_DETIK", (int) usual.page().toSeconds(), 1, 600)),
                Duration.ofMinutes(
                        reader.number("KAWAN_BACA_MENIT", (int) usual.file().toMinutes(), 1, 600)),
                reader.number("KAWAN_BACA_HALAMAN", usual.pages(), 1, 10_000),
                reader.number("KAWAN_BACA_UKURAN", usual.size(), 1, 2_000));
    }
}
