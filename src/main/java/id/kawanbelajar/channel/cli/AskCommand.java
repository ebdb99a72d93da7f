package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.output.ProgressBar;
import id.kawanbelajar.conversation.AskOnce;
import id.kawanbelajar.conversation.message.MathText;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.Source.Place;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Question;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "tanya", description = "Tanya materi sekali, lalu selesai.", mixinStandardHelpOptions = true)
final class AskCommand implements Runnable {
    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "KATA", arity = "1..*", description = "Pertanyaannya.")
    private List<String> words = List.of();

    @Option(names = "--mapel", paramLabel = "M", description = "Hanya mata pelajaran ini, misalnya ipa.")
    private @Nullable String mapel;

    @Option(names = "--kelas", paramLabel = "N", description = "Hanya kelas ini, 1 sampai 13.")
    private @Nullable Integer kelas;

    @Option(names = "--tanpa-model", description = "Kutipan saja, tanpa penjelasan model.")
    private boolean withoutModel;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    AskCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        long begin = System.nanoTime();
        Question question = question();
        AskOnce asking = program.asking(!withoutModel);
        AskView view = AskView.of(asking.ask(question), program.words());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(program.json().line(view.json(Duration.ofNanos(System.nanoTime() - begin))));
        } else {
            show(view, out);
        }
        out.flush();
        ProgressBar bar = ProgressBar.onTerminal();
        program.settle((done, all) -> bar.show("menghitung makna materi", done, all));
        bar.end();
    }

    private Question question() {
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "pertanyaannya kosong");
        }
        Kelas year = year();
        Scope scope = new Scope(code(), year, Audience.STUDENT);
        return new Question(text, scope, year == null ? Fase.D : year.fase());
    }

    private @Nullable String code() {
        if (mapel == null) {
            return null;
        }
        String wanted = mapel;
        return program.curriculum()
                .find(wanted)
                .map(Mapel::code)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "mapel \"%s\" tidak dikenal; contoh: ipa, matematika".formatted(wanted)));
    }

    private @Nullable Kelas year() {
        if (kelas == null) {
            return null;
        }
        try {
            return new Kelas(kelas);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--kelas adalah 1 sampai 13", e);
        }
    }

    private void show(AskView view, PrintWriter out) {
        boolean explained = view.status().equals("grounded");
        if (view.quoted() != null) {
            out.println(MathText.of(view.marked()));
        }
        if (explained) {
            out.println();
        }
        if (explained || view.quoted() == null) {
            out.println(MathText.of(view.text()));
        }
        if (explained) {
            out.println("(" + program.words().label() + ")");
        }
        int n = 1;
        for (Source source : view.sources()) {
            out.printf("%s[%d] %s%n", n == 1 ? "\n" : "", n++, place(source.place()));
            source.alsoIn().forEach(other -> out.println("    juga di " + place(other)));
        }
        if (view.reason() != null && view.status().equals("extract")) {
            spec.commandLine().getErr().println("kawan: tanpa penjelasan (" + view.reason() + ")");
        }
    }

    private static String place(Place place) {
        return "%s · bab %d %s%s"
                .formatted(
                        place.book(),
                        place.chapter().number(),
                        place.chapter().title(),
                        place.page().isBlank() ? "" : " · hal " + place.page());
    }
}
