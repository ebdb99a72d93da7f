package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.operation.Health;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "cek", description = "Periksa semuanya, dan apa yang perlu dilakukan.", mixinStandardHelpOptions = true)
final class HealthCommand implements Callable<Integer> {
    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    HealthCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        List<Health> findings = program.health().check();
        PrintWriter out = spec.commandLine().getOut();
        boolean works = findings.stream().noneMatch(f -> f.state() == Health.State.FAIL);
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("ok", works);
            findings.forEach(f -> all.put(f.name(), Map.of("state", word(f.state()), "said", f.said())));
            out.println(program.json().line(all));
        } else {
            findings.forEach(f -> out.printf("%-9s %-12s %s%n", word(f.state()), f.name(), f.said()));
        }
        return works ? 0 : ExitCode.BELOW_THRESHOLD;
    }

    private static String word(Health.State state) {
        return switch (state) {
            case OK -> "baik";
            case WARN -> "perhatian";
            case FAIL -> "gagal";
        };
    }
}
