package id.kawanbelajar.operation.setup;

import id.kawanbelajar.operation.asking.Checked;
import id.kawanbelajar.operation.asking.Interview;
import id.kawanbelajar.operation.asking.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is asked about the bot, the models and the computer. */
final class ServiceQuestions {
    static final String TOKEN = "KAWAN_TELEGRAM_TOKEN";
    static final String TOKEN_FILE = "KAWAN_TELEGRAM_TOKEN_BERKAS";
    static final String MODEL = "KAWAN_MODEL";
    static final String MEANING = "pencari";
    static final String ZONE = "KAWAN_ZONA";
    static final String HOURS = "KAWAN_JAM";

    private static final Pattern TOKEN_FORM = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
    private static final Pattern HOURS_FORM =
            Pattern.compile("(([01]\\d|2[0-3])[:.][0-5]\\d)\\s*-\\s*(([01]\\d|2[0-3])[:.][0-5]\\d)");
    private static final String HOW_TO_GET =
            "Ambil di Telegram: buka @BotFather, kirim /newbot (atau /mybots untuk bot yang"
                    + " sudah ada), lalu salin token yang bentuknya 123456:ABC-def.";

    private final Map<String, String> present;
    private final Outside outside;

    /** What is asked of others while answers are looked at. */
    record Outside(TokenProof telegram, ChatModels chat, MeaningModel meaning) {}

    ServiceQuestions(Map<String, String> present, Outside outside) {
        this.present = present;
        this.outside = outside;
    }

    void ask(Interview interview) {
        if (present(TOKEN_FILE).isEmpty()) {
            interview.ask(Question.secret(
                    TOKEN,
                    "token bot",
                    "Token bot dari @BotFather (kosongkan kalau nanti)",
                    present(TOKEN),
                    this::token));
        }
        interview.ask(Question.open(
                MODEL, "model penjelas", "Model penjelas di Ollama, atau tidak", modelNow(), this::model));
        interview.ask(Question.open(
                MEANING,
                "folder model pencari makna",
                outside.meaning().isInstalled()
                        ? "Model pencari makna sudah terpasang; folder lain untuk menggantinya"
                        : "Folder model pencari makna (model.onnx dan tokenizer.json; kosongkan kalau nanti)",
                "",
                this::meaning));
        interview.ask(Question.open(
                ZONE, "zona waktu", "Zona waktu (WIB, WITA, WIT)", or(present(ZONE), "WIB"), ServiceQuestions::zone));
        interview.ask(Question.open(
                HOURS,
                "jam komputer",
                "Jam komputer menyala, misalnya 06:00-21:00 (kosongkan kalau selalu)",
                present(HOURS),
                ServiceQuestions::hours));
    }

    private Checked token(String said) {
        if (!TOKEN_FORM.matcher(said).matches()) {
            return new Checked.Wrong("Itu bukan token. " + HOW_TO_GET);
        }
        return switch (outside.telegram().of(said)) {
            case TokenProof.Answer.Accepted(String bot) ->
                new Checked.Good(said, "Token diterima: @%s.".formatted(bot));
            case TokenProof.Answer.Refused() -> new Checked.Wrong("Telegram menolak token itu. " + HOW_TO_GET);
            case TokenProof.Answer.Unheard() ->
                new Checked.Good(said, "Telegram tidak terjangkau, jadi token belum diperiksa; nanti: ./kawan cek");
        };
    }

    private Checked model(String said) {
        if (said.equalsIgnoreCase("tidak")) {
            return Checked.good("");
        }
        Optional<List<String>> installed = outside.chat().installed();
        if (installed.isEmpty()) {
            return new Checked.Good(
                    said,
                    "Ollama tidak menjawab di %s; jalankan Ollama, lalu: ollama pull %s"
                            .formatted(outside.chat().address(), said));
        }
        if (installed.get().stream().anyMatch(name -> name.equals(said) || name.equals(said + ":latest"))) {
            return new Checked.Good(said, "Model %s ada di Ollama.".formatted(said));
        }
        return new Checked.Wrong(
                "Ollama tidak punya %s. Yang ada: %s. Tulis salah satunya, atau tidak; memasang: ollama pull %s"
                        .formatted(
                                said,
                                installed.get().isEmpty() ? "belum satu pun" : String.join(", ", installed.get()),
                                said));
    }

    private String modelNow() {
        return or(present(MODEL), "tidak");
    }

    private Checked meaning(String said) {
        return outside.meaning().isIn(said)
                ? Checked.good(said)
                : new Checked.Wrong(
                        "Di %s tidak ada model.onnx dan tokenizer.json (multilingual-e5-small).".formatted(said));
    }

    private static Checked zone(String said) {
        return said.matches("(?i)WIB|WITA|WIT") || said.matches("Asia/[A-Z][A-Za-z_]+")
                ? Checked.good(said)
                : new Checked.Wrong("Pilih WIB, WITA, atau WIT.");
    }

    private static Checked hours(String said) {
        var hours = HOURS_FORM.matcher(said);
        if (!hours.matches()) {
            return new Checked.Wrong("Bentuknya jam nyala-jam mati, misalnya 06:00-21:00.");
        }
        String from = hours.group(1).replace('.', ':');
        String until = hours.group(3).replace('.', ':');
        return from.compareTo(until) < 0
                ? Checked.good(from + "-" + until)
                : new Checked.Wrong("Jam mati harus sesudah jam nyala pada hari yang sama, misalnya 06:00-21:00.");
    }

    private String present(String name) {
        return present.getOrDefault(name, "").strip();
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
