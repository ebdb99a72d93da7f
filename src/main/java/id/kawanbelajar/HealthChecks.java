package id.kawanbelajar;

import id.kawanbelajar.adapter.document.ocr.Tesseract;
import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.Heartbeat;
import id.kawanbelajar.adapter.file.OffFile;
import id.kawanbelajar.adapter.lucene.LuceneSearch;
import id.kawanbelajar.adapter.sandbox.SandboxedReading;
import id.kawanbelajar.adapter.setup.OwnerOnly;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlOutbox;
import id.kawanbelajar.adapter.sql.learning.SqlLearnerStore;
import id.kawanbelajar.adapter.svg.DrawnFigures;
import id.kawanbelajar.channel.telegram.api.BotToken;
import id.kawanbelajar.channel.telegram.api.TelegramCheck;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.operation.Check;
import id.kawanbelajar.operation.ClockCheck;
import id.kawanbelajar.operation.DiskCheck;
import id.kawanbelajar.operation.EmbeddingCheck;
import id.kawanbelajar.operation.Health;
import id.kawanbelajar.operation.Health.State;
import id.kawanbelajar.operation.JavaCheck;
import id.kawanbelajar.operation.RightsCheck;
import id.kawanbelajar.progress.learning.ReplayAnswers;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.model.Prompt;
import id.kawanbelajar.tutor.explanation.model.Reply;
import id.kawanbelajar.wiring.AccessParts;
import id.kawanbelajar.wiring.SafekeepingParts;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@code kawan cek} looks at, in the order in which a person would mend it. */
final class HealthChecks {
    private final Settings settings;
    private final Models models;
    private final Library library;
    private final SandboxedReading reading;
    private final InstantSource clock;

    HealthChecks(Settings settings, Models models, Library library, SandboxedReading reading, InstantSource clock) {
        this.settings = settings;
        this.models = models;
        this.library = library;
        this.reading = reading;
        this.clock = clock;
    }

    List<Check> all() {
        return List.of(
                new JavaCheck(Runtime.version()),
                new DiskCheck(new DataFolder(settings.data())),
                new RightsCheck(new OwnerOnly(settings.guarded())),
                new ClockCheck(clock, ZoneId.systemDefault()),
                check("indeks", this::index),
                check("basis-data", this::database),
                check("kemajuan", this::progress),
                embedding(),
                check("model", this::chatModel),
                telegram(),
                check("gambar", HealthChecks::pictures),
                check("baca", this::reading),
                check("ocr", HealthChecks::recognising),
                check("teks", this::texts),
                check("kontak", this::contacts),
                check("saklar", this::offSwitch));
    }

    private TelegramCheck telegram() {
        Settings.Secret token = settings.telegram().token();
        return new TelegramCheck(
                token == null ? null : BotToken.of(token.reveal()),
                settings.telegram().url(),
                new Heartbeat(new DataFolder(settings.data()), clock)::last,
                clock);
    }

    private static Check check(String name, Supplier<Health> look) {
        return new Check() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Health look() {
                return look.get();
            }
        };
    }

    private Health index() {
        try (LuceneSearch search = library.search()) {
            return new Health(
                    "indeks",
                    State.OK,
                    "%d materi terbit".formatted(search.published().size()));
        }
    }

    private Health database() {
        if (!Files.exists(library.databaseFile())) {
            return new Health("basis-data", State.OK, "belum ada; dibuat saat pertama diperlukan");
        }
        try (Database database = library.database()) {
            int waiting = new SqlOutbox(database).waiting();
            int materials = new SqlCatalogue(database).latest().size();
            return new Health(
                    "basis-data", State.OK, "%d materi, %d balasan belum terkirim".formatted(materials, waiting));
        }
    }

    private Health progress() {
        if (!Files.exists(library.databaseFile())) {
            return new Health("kemajuan", State.OK, "belum ada jawaban latihan");
        }
        try (Database database = library.database()) {
            ReplayAnswers.Proof proof = new ReplayAnswers(new SqlLearnerStore(database)).prove();
            return proof.equal()
                    ? new Health(
                            "kemajuan", State.OK, "cocok dengan %d jawaban yang tercatat".formatted(proof.answers()))
                    : new Health(
                            "kemajuan",
                            State.FAIL,
                            "tidak cocok dengan %d jawaban yang tercatat; pulihkan cadangan"
                                    .formatted(proof.answers()));
        }
    }

    private Check embedding() {
        return check("embedding", () -> {
            Optional<Embedder> embedder = models.embedder(1);
            try (Embedder open = embedder.orElse(null)) {
                return new EmbeddingCheck(open).look();
            }
        });
    }

    private Health chatModel() {
        @Nullable LanguageModel model = models.languageModel().orElse(null);
        if (model == null) {
            return new Health("model", State.WARN, "KAWAN_MODEL belum diisi; siswa mendapat kutipan tanpa penjelasan");
        }
        Optional<String> trouble = model.trouble();
        if (trouble.isPresent()) {
            return new Health("model", State.WARN, trouble.get());
        }
        long begin = System.nanoTime();
        try {
            Reply reply =
                    model.reply(new Prompt("Jawab singkat.", List.of(), "Sebutkan lima hari sekolah.", 40), text -> {});
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Health(
                    "model",
                    State.OK,
                    "%s menulis %d token dalam %.1f detik"
                            .formatted(settings.model().chat(), reply.tokens(), seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Health("model", State.WARN, "pemeriksaan dihentikan");
        }
    }

    private static Health pictures() {
        try {
            DrawnFigures.requireFonts();
            return new Health("gambar", State.OK, "gambar soal bisa dilukis");
        } catch (UnavailableException e) {
            return new Health("gambar", State.WARN, e.getMessage() + "; soal bergambar dilewati");
        }
    }

    private static Health recognising() {
        Set<String> languages = Tesseract.INSTALLED.languages();
        if (languages.isEmpty()) {
            return new Health(
                    "ocr",
                    State.WARN,
                    "Tesseract belum dipasang; foto dan pindaian tidak terbaca. Pasang dengan: sudo apt install"
                            + " tesseract-ocr tesseract-ocr-ind");
        }
        String found = "Tesseract membaca gambar dalam " + String.join(", ", new TreeSet<>(languages));
        return languages.contains("ind")
                ? new Health("ocr", State.OK, found)
                : new Health(
                        "ocr",
                        State.WARN,
                        found + "; bahasa Indonesia belum ada. Pasang dengan: sudo apt install tesseract-ocr-ind");
    }

    private Health reading() {
        try {
            SandboxedReading.Trial trial = reading.trial();
            String how = "berkas guru dibaca di proses terpisah (%d MB, siap dalam %d ms), jaringan ditutup lewat %s"
                    .formatted(settings.reading().memory(), trial.milliseconds(), trial.wall());
            return new Health(
                    "baca",
                    State.OK,
                    trial.ofTheSystem() ? how : how + "; lebih rapat lagi dengan sudo apt install bubblewrap");
        } catch (UnavailableException e) {
            return new Health("baca", State.FAIL, String.valueOf(e.getMessage()));
        }
    }

    private Health contacts() {
        List<String> names = List.of();
        if (Files.exists(library.databaseFile())) {
            try (Database database = library.database()) {
                names = new SafekeepingParts(settings, database, new AccessParts(settings, database, clock), clock)
                        .reachableAdults();
            }
        }
        return names.size() > 1
                ? new Health("kontak", State.OK, "kabar bahaya sampai ke " + String.join(", ", names))
                : new Health(
                        "kontak",
                        State.WARN,
                        "baru %d orang dewasa bisa dikabari bila siswa dalam bahaya; tanpa dua orang, siswa kelas belum bisa masuk. Isi KAWAN_KONTAK_1_TELEGRAM dan KAWAN_KONTAK_2_TELEGRAM, lalu keduanya menyapa bot dengan /start"
                                .formatted(names.size()));
    }

    private Health offSwitch() {
        return new OffFile(new DataFolder(settings.data())).isOff()
                ? new Health("saklar", State.WARN, "semua dimatikan untuk siswa; nyalakan dengan ./kawan nyalakan")
                : new Health("saklar", State.OK, "menyala untuk siswa");
    }

    private Health texts() {
        return settings.school().confirmed()
                ? new Health("teks", State.OK, "teks krisis dan nomor bantuan sudah dibaca sekolah")
                : new Health(
                        "teks",
                        State.WARN,
                        "teks krisis dan nomor bantuan belum dibaca guru BK; sesudah dibaca, isi KAWAN_TEKS_DIBACA=ya");
    }
}
