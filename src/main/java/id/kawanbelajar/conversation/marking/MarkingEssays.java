package id.kawanbelajar.conversation.marking;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.teacher.TeacherListener;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.EssayMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.access.Resource;
import id.kawanbelajar.people.access.Sight;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Shows teachers what students wrote, one by one and without names, and tells the students what the teacher says. All else goes
 * on to who listens behind it. The student is told at once; a sentence of the teacher follows.
 */
public final class MarkingEssays extends TeacherListener {
    private static final String COMMAND = "/uraian";
    private static final String SENTENCE = "kalimat";
    private static final int LONGEST_SENTENCE = 400;
    private static final Duration WORTH_TELLING = Duration.ofDays(14);

    private final EssayBox box;
    private final ExerciseShelf questions;
    private final Sight sight;
    private final Herald herald;

    public MarkingEssays(Listener behind, EssayBox box, ExerciseShelf questions, Sight sight, Herald herald) {
        super(behind);
        this.box = box;
        this.questions = questions;
        this.sight = sight;
        this.herald = herald;
    }

    @Override
    protected boolean words(Exchange exchange, String text) {
        if (text.split("[\\s@]", 2)[0].equalsIgnoreCase(COMMAND)) {
            next(exchange, "uraian");
            return true;
        }
        String teacher = exchange.person().id();
        Optional<EssayBox.Handed> awaited = own(teacher, box.awaited(teacher));
        awaited.ifPresent(handed -> {
            if (!text.startsWith("/")) {
                sentence(exchange, handed, text);
            }
            box.awaitNothing(teacher);
        });
        return awaited.isPresent() && !text.startsWith("/");
    }

    private void sentence(Exchange exchange, EssayBox.Handed handed, String text) {
        String brief = text.length() <= LONGEST_SENTENCE ? text : text.substring(0, LONGEST_SENTENCE) + "…";
        boolean sent = herald.tell(
                handed.person(),
                id(handed) + "/" + SENTENCE,
                EssayMessages.sentence(brief),
                exchange.at().plus(WORTH_TELLING));
        exchange.reply("uraian", Wording.say(sent ? "uraian-kalimat-terkirim" : "uraian-tidak-terkirim"));
    }

    @Override
    protected boolean press(Exchange exchange, String action) {
        String[] parts = action.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(Actions.ESSAY)) {
            return false;
        }
        Optional<EssayBox.Handed> handed = own(exchange.person().id(), box.find(Long.parseLong(parts[2])));
        if (handed.isEmpty()) {
            exchange.reply("uraian", Wording.say("uraian-hilang"));
        } else if (parts[1].equals(SENTENCE)) {
            box.awaitSentence(exchange.person().id(), handed.get().number());
            exchange.reply("uraian", Wording.say("uraian-tulis-kalimat"));
        } else {
            EssayMark.of(parts[1]).ifPresent(mark -> mark(exchange, handed.get(), mark));
        }
        return true;
    }

    private void mark(Exchange exchange, EssayBox.Handed handed, EssayMark mark) {
        if (!box.mark(handed.number(), mark, exchange.person().id(), exchange.at())) {
            exchange.reply("uraian", Wording.say("uraian-sudah"));
            return;
        }
        boolean sent = herald.tell(
                handed.person(),
                id(handed),
                EssayMessages.marked(
                        mark.label(), question(handed).map(Exercise::text).orElse("")),
                exchange.at().plus(WORTH_TELLING));
        exchange.reply("uraian", EssayMessages.thanks(handed.number(), sent));
        next(exchange, "uraian-berikut");
    }

    /** What a student of another class wrote is as if it were not there. */
    private Optional<EssayBox.Handed> own(String teacher, Optional<EssayBox.Handed> named) {
        return named.filter(handed -> sight.enters(teacher, Resource.RESULTS, handed.person(), null));
    }

    private static String id(EssayBox.Handed handed) {
        return "uraian/" + handed.number();
    }

    private void next(Exchange exchange, String part) {
        List<EssayBox.Handed> unmarked = box.unmarked().stream()
                .filter(handed -> sight.sees(exchange.person().id(), Resource.RESULTS, handed.person(), null))
                .toList();
        exchange.reply(
                part,
                unmarked.stream()
                        .findFirst()
                        .map(handed -> EssayMessages.essay(
                                new EssayMessages.Shown(
                                        handed.number(),
                                        unmarked.size(),
                                        handed.kelas(),
                                        handed.essay().text()),
                                question(handed)))
                        .orElseGet(() -> Wording.say("uraian-kosong")));
    }

    /** The question with the numbers that the student had; empty where the material no longer has it. */
    private Optional<Exercise> question(EssayBox.Handed handed) {
        return questions.of(handed.essay().topic().chapter()).stream()
                .flatMap(set -> set.exercises().stream())
                .filter(exercise -> exercise.id().equals(handed.essay().question()))
                .findFirst()
                .flatMap(exercise -> exercise.concrete(new Random(handed.essay().seed())));
    }
}
