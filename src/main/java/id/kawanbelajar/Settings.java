package id.kawanbelajar;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
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
 */
public record Settings(Path home, Path data, Model model, Telegram telegram, School school, Time time) {
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
     * @param url address of the Bot API server
     * @param open whether anyone may use the bot for a trial
     * @param students Telegram ids of the students that are served
     * @param teachers Telegram ids of the teachers that are served
     */
    public record Telegram(@Nullable Secret token, URI url, boolean open, Set<Long> students, Set<Long> teachers) {}

    /**
     * What fixed texts name.
     *
     * @param name of the school
     * @param firstContact an adult of the school, as a child would call them
     * @param secondContact another
     * @param privacyContact who answers questions about data
     * @param confirmed whether the school has read the fixed texts and the numbers in them
     */
    public record School(
            String name, String firstContact, String secondContact, String privacyContact, boolean confirmed) {}

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
                reader.absent("KAWAN_TELEGRAM_TOKEN") ? null : reader.token(),
                reader.address("KAWAN_TELEGRAM_URL", "https://api.telegram.org"),
                reader.choice("KAWAN_AKSES", "daftar", "uji-coba").equals("uji-coba"),
                reader.ids("KAWAN_SISWA"),
                reader.ids("KAWAN_GURU"));
        School school = new School(
                reader.text("KAWAN_SEKOLAH", "sekolahmu"),
                reader.text("KAWAN_KONTAK_1", "guru BK"),
                reader.text("KAWAN_KONTAK_2", "wali kelasmu"),
                reader.text("KAWAN_KONTAK_PRIVASI", "tata usaha sekolah"),
                reader.choice("KAWAN_TEKS_DIBACA", "belum", "ya").equals("ya"));
        Time time = new Time(
                reader.zone(),
                reader.absent("KAWAN_KALENDER")
                        ? null
                        : Path.of(reader.text("KAWAN_KALENDER", "")).toAbsolutePath(),
                reader.absent("KAWAN_JAM") ? null : reader.hours());
        return new Settings(home, data, model, telegram, school, time);
    }
}
