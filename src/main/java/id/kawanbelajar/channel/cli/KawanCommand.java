package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.measure.LearnerCommand;
import id.kawanbelajar.channel.cli.measure.MeasureCommand;
import id.kawanbelajar.channel.cli.measure.PlacesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program as the command line knows it. */
@Command(
        name = "kawan",
        description = "Kawan Belajar: teman belajar dari materi gurumu sendiri.",
        mixinStandardHelpOptions = true,
        version = "Kawan Belajar 0.1.0",
        synopsisSubcommandLabel = "PERINTAH")
public final class KawanCommand implements Runnable {
    private final CommandLine line;

    private KawanCommand(Program program) {
        CliErrors errors = new CliErrors();
        line = new CommandLine(this)
                .addSubcommand(new AskCommand(program))
                .addSubcommand(new ChatCommand(program))
                .addSubcommand(new LoadCommand(program))
                .addSubcommand(new CommandLine(new MaterialCommand(program)).addSubcommand(new PrintCommand(program)))
                .addSubcommand(new CommandLine(new MeasureCommand(program::measuring, program.json()))
                        .addSubcommand(new PlacesCommand(program::measuring, program.json()))
                        .addSubcommand(new LearnerCommand(program::measuring, program.json())))
                .addSubcommand(new BotCommand(program))
                .addSubcommand(new HealthCommand(program))
                .addSubcommand(new ModelCommand(program))
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
    }

    /** Runs one command and returns its exit code; never throws. */
    public static int run(Program program, String... words) {
        return new KawanCommand(program).line.execute(words);
    }

    @Override
    public void run() {
        line.usage(line.getOut());
    }
}
