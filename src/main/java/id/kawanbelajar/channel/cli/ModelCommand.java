package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.channel.cli.output.ProgressBar;
import id.kawanbelajar.operation.InstallModel;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "model",
        description = "Model pencari makna.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "PERINTAH")
final class ModelCommand implements Runnable {
    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ModelCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "pasang",
            description = "Pasang multilingual-e5-small dari folder atau alamat web.",
            mixinStandardHelpOptions = true)
    int install(
            @Parameters(paramLabel = "DIR|URL", description = "Tempat model.onnx dan tokenizer.json.") String from) {
        ProgressBar bar = ProgressBar.onTerminal();
        InstallModel.Outcome outcome =
                program.installModel().install(from, (part, bytes, total) -> bar.show(part.fileName(), bytes, total));
        bar.end();
        PrintWriter out = spec.commandLine().getOut();
        return switch (outcome) {
            case InstallModel.Outcome.Installed(var byChecksum) -> {
                out.println(
                        byChecksum
                                ? "Model terpasang; sidik jarinya cocok."
                                : "Model terpasang; vektornya cocok dengan multilingual-e5-small.");
                yield 0;
            }
            case InstallModel.Outcome.Refused(var why) -> {
                spec.commandLine().getErr().println("kawan: " + why);
                yield ExitCode.UNREADABLE;
            }
        };
    }
}
