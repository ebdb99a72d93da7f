package id.kawanbelajar.channel.cli.setup;

import id.kawanbelajar.channel.cli.asking.Operator;
import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.operation.setup.SetUp;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "siapkan",
        description = {
            "Siapkan sekolah: ditanya satu per satu, tidak ada yang ditulis sebelum pertanyaan terakhir.",
            "Boleh diulang kapan saja. Dari berkas jawaban: ./kawan siapkan < jawaban.txt (contoh: docs/contoh-jawaban.txt)."
        },
        mixinStandardHelpOptions = true)
public final class SetUpCommand implements Callable<Integer> {
    private final Supplier<SetUp> setUp;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public SetUpCommand(Supplier<SetUp> setUp) {
        this.setUp = setUp;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return switch (setUp.get().run(Operator.on(out))) {
            case SetUp.Outcome.Done() -> 0;
            case SetUp.Outcome.Stopped(String missing) -> {
                out.flush();
                spec.commandLine()
                        .getErr()
                        .println("kawan: belum selesai, %s. Tidak ada yang diubah; jalankan lagi: ./kawan siapkan"
                                .formatted(missing));
                yield ExitCode.UNREADABLE;
            }
        };
    }
}
