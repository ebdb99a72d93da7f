package id.kawanbelajar.channel.cli.desk;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.operation.command.CommandHandler;
import java.util.List;
import java.util.function.Consumer;

/**
 * Carries out the commands that change materials, in whichever process may write. The words are its own short form, made by
 * {@link Order}.
 */
public final class MaterialDesk implements CommandHandler {
    private final LoadDesk loading;
    private final LibraryDesk library;

    public MaterialDesk(LoadDesk loading, LibraryDesk library) {
        this.loading = loading;
        this.library = library;
    }

    @Override
    public int handle(List<String> words, Consumer<String> out) {
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case Order.LOAD -> loading.load(rest, out);
            case Order.PUBLISH -> library.publish(rest, out);
            case Order.WITHDRAW -> library.withdraw(rest, out);
            case Order.DESCRIBE -> library.describe(rest, out);
            case Order.CHAIN -> library.chain(rest, out);
            case Order.SHIPPED -> library.shipped(rest, out);
            default -> {
                out.accept("perintah \"%s\" tidak dikenal versi bot yang sedang berjalan; jalankan ulang botnya"
                        .formatted(words.getFirst()));
                yield ExitCode.UNAVAILABLE;
            }
        };
    }
}
