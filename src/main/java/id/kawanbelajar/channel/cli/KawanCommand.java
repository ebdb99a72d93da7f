package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.audit.AccessCommand;
import id.kawanbelajar.channel.cli.audit.AuditCommand;
import id.kawanbelajar.channel.cli.consent.LettersCommand;
import id.kawanbelajar.channel.cli.exam.ExamCommand;
import id.kawanbelajar.channel.cli.incident.IncidentCommand;
import id.kawanbelajar.channel.cli.measure.GrowthCommand;
import id.kawanbelajar.channel.cli.measure.LearnerCommand;
import id.kawanbelajar.channel.cli.measure.MeasureCommand;
import id.kawanbelajar.channel.cli.measure.PlacesCommand;
import id.kawanbelajar.channel.cli.measure.ReadingCommand;
import id.kawanbelajar.channel.cli.measure.SafetyCommand;
import id.kawanbelajar.channel.cli.measure.TrainSafetyCommand;
import id.kawanbelajar.channel.cli.measure.learning.LearnCommand;
import id.kawanbelajar.channel.cli.measure.model.GroundingCommand;
import id.kawanbelajar.channel.cli.measure.model.PromptCommand;
import id.kawanbelajar.channel.cli.school.ClassCommand;
import id.kawanbelajar.channel.cli.school.InviteCommand;
import id.kawanbelajar.channel.cli.setup.SetUpCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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

    private KawanCommand(Program program, String... words) {
        CliErrors errors = new CliErrors();
        line = new CommandLine(this);
        Map<String, Supplier<Object>> commands = commands(program);
        boolean known = words.length > 0 && commands.containsKey(words[0]);
        commands.forEach((name, command) -> {
            if (!known || name.equals(words[0])) {
                line.addSubcommand(name, command.get());
            }
        });
        line.setExecutionExceptionHandler(errors).setParameterExceptionHandler(errors);
    }

    /** In the order of the help. Building one takes longer than many a question, so only what is wanted is built. */
    private static Map<String, Supplier<Object>> commands(Program program) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("tanya", () -> new AskCommand(program));
        commands.put("ngobrol", () -> new ChatCommand(program));
        commands.put("muat", () -> new LoadCommand(program));
        commands.put(
                "materi", () -> new CommandLine(new MaterialCommand(program)).addSubcommand(new PrintCommand(program)));
        commands.put("uji", () -> new ExamCommand(program::examining, program.json()));
        commands.put("ukur", () -> measuring(program));
        commands.put("kelas", () -> new ClassCommand(program::school));
        commands.put("undang", () -> new InviteCommand(program::school));
        commands.put("bot", () -> new BotCommand(program));
        commands.put("surat-izin", () -> new LettersCommand(program::lettering));
        commands.put("cek", () -> new HealthCommand(program));
        commands.put("matikan", () -> TurnCommand.off(program));
        commands.put("nyalakan", () -> TurnCommand.on(program));
        commands.put("model", () -> new ModelCommand(program));
        commands.put("siapkan", () -> new SetUpCommand(program::setUp));
        commands.put("insiden", () -> new IncidentCommand(program::reporting));
        commands.put("akses", AccessCommand::new);
        commands.put("audit", () -> new AuditCommand(program::auditing, program.json()));
        return commands;
    }

    private static CommandLine measuring(Program program) {
        return new CommandLine(new MeasureCommand(program::measuring, program.json()))
                .addSubcommand(new PlacesCommand(program::measuring, program.json()))
                .addSubcommand(new SafetyCommand(program::measuring, program.json()))
                .addSubcommand(new TrainSafetyCommand(program::measuring, program.json()))
                .addSubcommand(new LearnerCommand(program::measuring, program.json()))
                .addSubcommand(new ReadingCommand(program::measuring, program.json()))
                .addSubcommand(new LearnCommand(program::measuring, program.json()))
                .addSubcommand(new GrowthCommand(program::measuring, program.json()))
                .addSubcommand(new GroundingCommand(program::measuring, program.json()))
                .addSubcommand(new PromptCommand(program::measuring, program.json()));
    }

    /** Runs one command and returns its exit code; never throws. */
    public static int run(Program program, String... words) {
        return new KawanCommand(program, words).line.execute(words);
    }

    @Override
    public void run() {
        line.usage(line.getOut());
    }
}
