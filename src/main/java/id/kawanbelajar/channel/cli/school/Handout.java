package id.kawanbelajar.channel.cli.school;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinSecret;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a code or link and prints it, this once; it is kept nowhere. */
final class Handout {
    private final SchoolMeans means;
    private final PrintWriter out;
    private String bot = "";
    private @Nullable Path picture;

    /**
     * For how long.
     *
     * @param uses how often, 1 or more
     */
    record Terms(int uses, Duration valid) {}

    /** Asks for what a code opens to be written together with it. */
    interface Order {
        List<String> words(SchoolOrder.Code code);
    }

    Handout(SchoolMeans means, PrintWriter out) {
        this.means = means;
        this.out = out;
    }

    /** Names the bot, with or without the sign before it; blank where nobody said. */
    Handout at(String bot) {
        this.bot = bot.replaceFirst("^@", "");
        return this;
    }

    /** Draws the link, too. */
    Handout drawn(@Nullable Path picture) {
        this.picture = picture;
        return this;
    }

    int give(JoinSecret.Kind kind, Entry entry, Terms terms, String title) {
        return give(kind, code -> SchoolOrder.issue(code, entry), terms, title);
    }

    int give(JoinSecret.Kind kind, Order order, Terms terms, String title) {
        Instant until = means.clock().instant().plus(terms.valid());
        JoinSecret secret = JoinSecret.make(kind, means.random());
        int exit = means.writing().run(order.words(new SchoolOrder.Code(secret, terms.uses(), until)), out::println);
        if (exit == 0) {
            print(secret, title);
            out.println("Berlaku sampai %s, %s."
                    .formatted(
                            SchoolView.TIME.format(until.atZone(means.zone())),
                            terms.uses() == 1
                                    ? "untuk sekali pakai"
                                    : "paling banyak %d kali".formatted(terms.uses())));
        }
        return exit;
    }

    private void print(JoinSecret secret, String title) {
        out.println(title);
        if (secret.kind() == JoinSecret.Kind.CODE) {
            out.println(
                    "  " + secret.text().substring(0, 3) + " " + secret.text().substring(3));
            return;
        }
        String link = bot.isEmpty() ? "/start " + secret.text() : "https://t.me/" + bot + "?start=" + secret.text();
        out.println("  " + link);
        if (bot.isEmpty()) {
            out.println("Kirim baris itu ke bot, atau tambah --bot NAMABOT supaya menjadi tautan.");
        }
        if (picture != null) {
            draw(link, picture);
        }
    }

    private void draw(String link, Path file) {
        try {
            Files.write(file, means.qr().png(link));
            out.println("Gambar QR: " + file);
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    "gambar %s tidak bisa ditulis; pilih folder lain".formatted(file), e);
        }
    }
}
