package id.kawanbelajar.channel.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "bot", description = "Jalankan bot Telegram sampai dihentikan.", mixinStandardHelpOptions = true)
final class BotCommand implements Callable<Integer> {
    private final Program program;

    BotCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        program.serve();
        return 0;
    }
}
