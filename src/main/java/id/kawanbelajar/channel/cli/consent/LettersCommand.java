package id.kawanbelajar.channel.cli.consent;

import id.kawanbelajar.conversation.consent.PrintLetters.Printed;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.people.consent.letter.IssueLetters.Which;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the letters of a class. */
@Command(
        name = "surat-izin",
        description =
                "Surat izin satu kelas sebagai satu berkas HTML untuk dicetak di kertas A4, satu halaman tiap siswa.",
        mixinStandardHelpOptions = true)
public final class LettersCommand implements Callable<Integer> {
    private final Supplier<Lettering> lettering;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "KELAS", arity = "1..*", description = "Nama kelas. Contoh: 7A")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> words;

    @Option(names = "--belum", description = "Hanya untuk siswa yang suratnya belum kembali.")
    private boolean missing;

    @Option(names = "--keluar", paramLabel = "FILE", description = "Berkas hasil (bawaan: surat-izin-KELAS.html).")
    private Optional<Path> file = Optional.empty();

    public LettersCommand(Supplier<Lettering> lettering) {
        this.lettering = lettering;
    }

    @Override
    public Integer call() {
        String name = String.join(" ", words);
        Lettering means = lettering.get();
        Rombel rombel = means.register()
                .named(name)
                .orElseThrow(() -> new UnreadableException(
                        "tidak ada kelas \"%s\"; yang ada: %s".formatted(name, known(means.register()))));
        Optional<Printed> printed =
                means.letters().print(rombel, missing ? Which.MISSING : Which.ALL, "pengelola-komputer");
        if (printed.isEmpty()) {
            spec.commandLine().getOut().println("Tidak ada surat yang perlu dicetak untuk " + rombel.name() + ".");
            return 0;
        }
        Path target = file.orElse(Path.of(
                "surat-izin-" + rombel.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".html"));
        write(target, printed.get().html());
        spec.commandLine()
                .getOut()
                .printf(
                        "%s siap: %d surat. Buka di peramban, lalu cetak (Ctrl+P, kertas A4).%n",
                        target, printed.get().count());
        return 0;
    }

    private static String known(SchoolRegister register) {
        List<Rombel> rombels = register.rombels();
        return rombels.isEmpty()
                ? "belum ada"
                : rombels.stream().map(Rombel::name).collect(Collectors.joining(", "));
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
