package id.kawanbelajar.channel.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Turns everything off for students, or on again; works beside a running bot and without one. */
@Command(mixinStandardHelpOptions = true)
final class TurnCommand implements Callable<Integer> {
    private final Program program;
    private final boolean off;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private TurnCommand(Program program, boolean off) {
        this.program = program;
        this.off = off;
    }

    static CommandLine off(Program program) {
        return named("matikan", new TurnCommand(program, true), "Matikan semua untuk siswa, sekarang juga.");
    }

    static CommandLine on(Program program) {
        return named("nyalakan", new TurnCommand(program, false), "Nyalakan lagi untuk siswa.");
    }

    private static CommandLine named(String name, TurnCommand command, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().name(name).usageMessage().description(description);
        return line;
    }

    @Override
    public Integer call() {
        program.turn(off);
        spec.commandLine()
                .getOut()
                .println(
                        off
                                ? "Semua dimatikan untuk siswa. Pesan bahaya tetap dijawab. Nyalakan lagi: ./kawan nyalakan"
                                : "Kawan Belajar menyala lagi untuk siswa.");
        return 0;
    }
}
