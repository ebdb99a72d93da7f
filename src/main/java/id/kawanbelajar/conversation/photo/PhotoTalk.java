package id.kawanbelajar.conversation.photo;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.photo.PhotoMemory.SeenPhoto;
import id.kawanbelajar.conversation.photo.PrintedExercises.Exercise;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.PhotoMessages;
import id.kawanbelajar.conversation.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what was read on a photo, asks which exercise is meant, and hands it to who helps. Safe for use by many threads. */
final class PhotoTalk {
    private static final String TOPIC = "topik";
    private static final int MOST_BUTTONS = 12;
    private static final int LONGEST_TOPIC = 120;

    private final PhotoMemory memory;
    private final ExerciseHelp help;

    PhotoTalk(PhotoMemory memory, ExerciseHelp help) {
        this.memory = memory;
        this.help = help;
    }

    /**
     * Says what was read.
     *
     * @param wanted numbers that the caption names; may be empty
     * @return whether it was asked which exercise is meant
     */
    boolean begin(Exchange exchange, SeenPhoto photo, List<Integer> wanted) {
        memory.keep(exchange.person().id(), photo, exchange.at());
        PrintedExercises found = PrintedExercises.of(photo.text());
        List<Exercise> meant = found.only(wanted).all();
        if (meant.isEmpty()) {
            exchange.reply(
                    "foto",
                    PhotoMessages.page(
                            topic(photo.text()),
                            Wording.button("Jelaskan topiknya", Actions.PHOTO, photo.id() + ":" + TOPIC)));
            return false;
        }
        if (meant.size() == 1) {
            help(exchange, meant.getFirst());
            return false;
        }
        exchange.reply(
                "foto",
                PhotoMessages.choice(
                        meant.stream().map(PhotoTalk::shown).toList(), buttons(photo.id(), found.all(), meant)));
        return true;
    }

    private static List<Button> buttons(String photo, List<Exercise> all, List<Exercise> meant) {
        return IntStream.range(0, all.size())
                .filter(i -> meant.contains(all.get(i)))
                .limit(MOST_BUTTONS)
                .mapToObj(i -> Wording.button(String.valueOf(all.get(i).number()), Actions.PHOTO, photo + ":" + i))
                .toList();
    }

    private static String shown(Exercise exercise) {
        return exercise.number() + ". " + exercise.text();
    }

    private void help(Exchange exchange, Exercise exercise) {
        String shown = exercise.number() == 0 ? exercise.text() : shown(exercise);
        exchange.reply("foto", PhotoMessages.one(shown));
        String words = exercise.text().replace(PageText.BROKEN, " ").strip();
        help.help(exchange.incoming(), exchange.sink(), words.isBlank() ? exercise.text() : words);
    }

    /**
     * Does what a button says: helps, or returns what to ask the material.
     *
     * @param about the photo, and which of its exercises or its topic
     */
    Optional<Incoming.Words> pressed(Exchange exchange, String about) {
        int colon = about.lastIndexOf(':');
        String which = about.substring(colon + 1);
        Optional<SeenPhoto> photo = memory.last(exchange.person().id())
                .filter(last -> last.id().equals(about.substring(0, Math.max(0, colon))));
        if (photo.isEmpty()) {
            exchange.reply("foto", Wording.say("foto-lama"));
            return Optional.empty();
        }
        if (which.equals(TOPIC)) {
            return Optional.of(new Incoming.Words(topic(photo.get().text())));
        }
        help(exchange, PrintedExercises.of(photo.get().text()).all().get(Integer.parseInt(which)));
        return Optional.empty();
    }

    /** Helps with the first exercise of the last photo that has one of the numbers; returns whether there is one. */
    boolean named(Exchange exchange, List<Integer> numbers) {
        Optional<Exercise> exercise = memory.last(exchange.person().id())
                .flatMap(photo -> PrintedExercises.of(photo.text()).all().stream()
                        .filter(one -> numbers.contains(one.number()))
                        .findFirst());
        exercise.ifPresent(one -> help(exchange, one));
        return exercise.isPresent();
    }

    /** Returns the first heading, or else how the text begins. */
    private static String topic(String text) {
        String line = text.lines()
                .filter(one -> one.startsWith(PageText.HEADING))
                .findFirst()
                .orElseGet(() -> text.lines().findFirst().orElse(text));
        String words = line.replaceFirst("^" + PageText.HEADING, "");
        return words.length() <= LONGEST_TOPIC ? words : words.substring(0, words.lastIndexOf(' ', LONGEST_TOPIC));
    }
}
