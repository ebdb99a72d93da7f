package id.kawanbelajar.operation.command;

import java.util.List;
import java.util.function.Consumer;

/** Does what a command line says, in this process. */
public interface CommandHandler {
    /**
     * Carries a command out.
     *
     * @param arguments as on the command line, the command's name first
     * @param out hears each line that the command prints
     * @return the exit code
     */
    int handle(List<String> arguments, Consumer<String> out);
}
