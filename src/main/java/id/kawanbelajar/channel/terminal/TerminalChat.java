package id.kawanbelajar.channel.terminal;

import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.language.personal.HidePersonal;
import id.kawanbelajar.people.Person;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Talks with one person, line by line, until the input ends; each line is answered in full before the next is read. */
public final class TerminalChat {
    private final Listener listener;
    private final Supplier<Person> person;
    private final InstantSource clock;
    private final TerminalView view;

    /**
     * Prepares a talk.
     *
     * @param person asked before every line, since a class may have been remembered meanwhile
     * @param files folder for pictures and files; made when the first comes
     */
    public TerminalChat(Listener listener, Supplier<Person> person, InstantSource clock, Path files) {
        this.listener = listener;
        this.person = person;
        this.clock = clock;
        this.view = new TerminalView(new SavedFiles(files));
    }

    /**
     * Talks until the input ends.
     *
     * @param interactive whether somebody sits there and wants to be prompted
     * @throws InterruptedException if the thread is interrupted while it waits for an explanation
     */
    public void talk(Reader in, PrintStream out, boolean interactive) throws InterruptedException {
        Screen screen = new Screen(out, view);
        BufferedReader lines = new BufferedReader(in);
        String session = "terminal-" + clock.millis();
        if (interactive) {
            out.println("Kawan Belajar. Tulis pertanyaanmu; /bantuan untuk bantuan, Ctrl-D untuk selesai.");
        }
        for (int no = 1; ; no++) {
            prompt(out, interactive);
            String line = next(lines);
            if (line == null) {
                return;
            }
            if (!line.isBlank()) {
                answer(session + "-" + no, line.strip(), screen);
            }
        }
    }

    private void answer(String id, String line, Screen screen) throws InterruptedException {
        Person who = person.get();
        try {
            listener.receive(new Incoming(id, who, screen.contentOf(line), clock.instant()), screen);
            listener.awaitTrailing(who.id());
        } catch (UnavailableException e) {
            screen.say("Maaf, belum bisa: " + e.getMessage());
        }
    }

    private static void prompt(PrintStream out, boolean interactive) {
        if (interactive) {
            out.print("> ");
            out.flush();
        }
    }

    private static @Nullable String next(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints replies and knows which number stands for which button. */
    private static final class Screen implements ReplySink {
        private final PrintStream out;
        private final TerminalView view;
        private final List<Button> buttons = new ArrayList<>();
        private final Set<String> shown = new HashSet<>();
        private boolean fresh = true;
        private boolean asksNumber;

        Screen(PrintStream out, TerminalView view) {
            this.out = out;
            this.view = view;
        }

        /** Takes a line as the number of a button that is on the screen, in brackets where a number is asked for, else as words. */
        synchronized Incoming.Content contentOf(String line) {
            fresh = true;
            if (line.matches(asksNumber ? "\\[\\d{1,2}]" : "\\[?\\d{1,2}]?")) {
                int number = Integer.parseInt(line.replaceAll("\\D", ""));
                if (number >= 1 && number <= buttons.size()) {
                    return new Incoming.Press(buttons.get(number - 1).action());
                }
            }
            return TypedPhotos.isPhoto(line) ? TypedPhotos.content(line) : new Incoming.Words(HidePersonal.in(line));
        }

        @Override
        public synchronized void reply(String id, Message message, boolean answersQuestion) {
            if (!shown.add(id)) {
                return;
            }
            asksNumber = message.asksNumber();
            boolean hasButtons = !message.buttons().isEmpty();
            if (fresh && hasButtons) {
                buttons.clear();
                fresh = false;
            }
            String words = view.of(message, buttons.size() + 1);
            message.buttons().forEach(buttons::addAll);
            say(words);
        }

        @Override
        public void draft(String textSoFar) {
            // a terminal cannot take words back that turn out wrong
        }

        synchronized void say(String words) {
            out.println(words);
            out.println();
            out.flush();
        }
    }
}
