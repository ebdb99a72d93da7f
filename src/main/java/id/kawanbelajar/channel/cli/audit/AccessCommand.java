package id.kawanbelajar.channel.cli.audit;

import id.kawanbelajar.people.access.AccessRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./kawan akses}. */
@Command(
        name = "akses",
        description = "Tunjukkan siapa boleh melihat dan mengubah apa.",
        mixinStandardHelpOptions = true)
public final class AccessCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().println(AccessRules.text());
    }
}
