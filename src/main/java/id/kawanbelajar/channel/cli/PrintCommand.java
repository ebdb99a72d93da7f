package id.kawanbelajar.channel.cli;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.printing.PrintChapter.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "cetak",
        description = "Bab dan soalnya sebagai satu halaman HTML untuk dicetak di kertas A4.",
        mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {
    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "BAB",
            arity = "1..*",
            description = "Nama bab bawaan, kata dari namanya, atau berkas .md. Contoh: peredaran darah")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> words;

    @Option(names = "--kunci", description = "Dengan kunci dan pembahasan di bagian akhir.")
    private boolean withKey;

    @Option(
            names = "--seri",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seri lain berisi angka lain pada soal yang angkanya berganti (bawaan: ${DEFAULT-VALUE}).")
    private long series;

    @Option(names = "--keluar", paramLabel = "FILE", description = "Berkas hasil (bawaan: nama bab di folder ini).")
    private Optional<Path> file = Optional.empty();

    PrintCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        String which = String.join(" ", words);
        return switch (program.printChapter().print(which, withKey, series)) {
            case Outcome.Printed(var name, var html) -> {
                Path target = file.orElse(Path.of(name + (withKey ? "-kunci" : "") + ".html"));
                write(target, html);
                spec.commandLine()
                        .getOut()
                        .println(target + " siap: buka di peramban, lalu cetak (Ctrl+P, kertas A4).");
                yield 0;
            }
            case Outcome.WhichOne(var names) ->
                throw new UnreadableException("ada beberapa bab yang cocok, sebut salah satu:\n" + listed(names));
            case Outcome.NotFound(var names) ->
                throw new UnreadableException("tidak ada bab \"%s\"; yang ada:%n%s".formatted(which, listed(names)));
        };
    }

    private static String listed(List<String> names) {
        return "  " + String.join("\n  ", names);
    }

    private static void write(Path file, String html) {
        try {
            Files.writeString(file, html);
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    file + " tidak bisa ditulis; pilih tempat lain dengan --keluar FILE", e);
        }
    }
}
