package id.kawanbelajar.channel.cli;

import id.kawanbelajar.evaluation.Answered;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.TestSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "ukur",
        description = "Ukur mutu pencarian, jawaban, dan pemeriksaan keselamatan.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "PERINTAH")
final class MeasureCommand implements Runnable {
    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    MeasureCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "temu", description = "Pencarian atas folder BEIR.", mixinStandardHelpOptions = true)
    void retrieval(
            @Parameters(paramLabel = "DIR", description = "corpus.jsonl, queries.jsonl, qrels.tsv.") Path folder,
            @Option(names = "--queries", paramLabel = "FILE", description = "Pertanyaan lain, nomornya sama.") @Nullable Path queries,
            @Option(names = "--run", paramLabel = "FILE", description = "Tulis 100 temuan pertama tiap pertanyaan.")
                    @Nullable Path run,
            @Option(names = "--tanpa-vektor", description = "Kata kunci saja.") boolean withoutVectors,
            @Option(names = "--json", description = "Satu objek JSON.") boolean json) {
        TestSet set = program.measuring().testSet(folder, queries);
        try (Lines lines = Lines.to(run)) {
            show(
                    program.measuring()
                            .retrieval(!withoutVectors)
                            .measure(
                                    set,
                                    (query, document, score) -> lines.write(query + "\t" + document + "\t" + score),
                                    progress("mengukur"))
                            .values(),
                    json);
        }
    }

    @Command(name = "jawab", description = "Jawaban tanpa model atas folder BEIR.", mixinStandardHelpOptions = true)
    void answers(
            @Parameters(paramLabel = "DIR", description = "corpus.jsonl, queries.jsonl, qrels.tsv.") Path folder,
            @Option(names = "--out", paramLabel = "FILE", description = "Satu objek JSON untuk tiap pertanyaan.")
                    @Nullable Path out,
            @Option(names = "--tanpa-vektor", description = "Kata kunci saja.") boolean withoutVectors,
            @Option(names = "--json", description = "Satu objek JSON.") boolean json) {
        TestSet set = program.measuring().testSet(folder, null);
        try (Lines lines = Lines.to(out)) {
            show(
                    program.measuring()
                            .answers(!withoutVectors)
                            .measure(
                                    set,
                                    (Answered row) -> lines.write(program.json().line(row.values())),
                                    progress("mengukur"))
                            .values(),
                    json);
        }
    }

    @Command(
            name = "aman",
            description = "Pemeriksaan keselamatan atas baris-baris JSON.",
            mixinStandardHelpOptions = true)
    void safety(
            @Parameters(paramLabel = "FILE", description = "Satu objek JSON tiap baris.") Path file,
            @Option(names = "--kolom", paramLabel = "NAMA", description = "Kolom teksnya.", defaultValue = "prompt")
                    String column,
            @Option(names = "--out", paramLabel = "FILE", description = "Satu objek JSON untuk tiap baris.") @Nullable Path out,
            @Option(names = "--json", description = "Satu objek JSON.") boolean json) {
        try (Lines lines = Lines.to(out)) {
            show(
                    program.measuring()
                            .safety()
                            .measure(
                                    program.measuring().prompts(file, column),
                                    row -> lines.write(program.json().line(row.values())))
                            .values(),
                    json);
        }
    }

    private static MeasuringProgress progress(String what) {
        ProgressBar bar = ProgressBar.onTerminal();
        return (done, all) -> {
            bar.show(what, done, all);
            if (done == all) {
                bar.end();
            }
        };
    }

    private void show(Map<String, Object> values, boolean json) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(program.json().line(values));
        } else {
            values.forEach((name, value) -> out.printf("%-18s %s%n", name, value));
        }
    }
}
