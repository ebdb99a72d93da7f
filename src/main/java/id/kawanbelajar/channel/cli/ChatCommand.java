package id.kawanbelajar.channel.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "ngobrol",
        description = "Ngobrol di terminal, persis seperti di Telegram.",
        mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {
    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--sebagai", paramLabel = "SIAPA", description = "siswa (bawaan) atau guru.")
    private String role = "siswa";

    ChatCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!role.equals("siswa") && !role.equals("guru")) {
            throw new ParameterException(
                    spec.commandLine(), "--sebagai adalah siswa atau guru, bukan \"" + role + "\"");
        }
        program.talk(role.equals("guru"));
        return 0;
    }
}
