package id.kawanbelajar.conversation.handover;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.teacher.TeacherListener;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.HandoverMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.handover.OwnQuestions;
import id.kawanbelajar.handover.QuestionBox;
import id.kawanbelajar.handover.QuestionBox.Task;
import id.kawanbelajar.handover.QuestionBox.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Shows teachers the questions that students passed on, one by one and without names, and takes their answers. All else goes
 * on to who listens behind it.
 */
public final class AnsweringQuestions extends TeacherListener {
    private static final String QUESTIONS = "/pertanyaan";
    private static final String ANSWERS = "/jawaban";
    private static final int SHOWN = 5;

    /** Words that come later are hardly meant as the answer. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final QuestionBox box;
    private final OwnQuestions questions;
    private final TeachersAnswers answers;

    public AnsweringQuestions(Listener behind, QuestionBox box, OwnQuestions questions, TeachersAnswers answers) {
        super(behind);
        this.box = box;
        this.questions = questions;
        this.answers = answers;
    }

    @Override
    protected boolean words(Exchange exchange, String text) {
        String teacher = exchange.person().id();
        Task awaited = box.awaited(teacher, exchange.at().minus(PATIENCE));
        if (!(awaited instanceof Task.None)) {
            box.await(teacher, new Task.None(), exchange.at());
        }
        switch (text.split("[\\s@]", 2)[0]) {
            case QUESTIONS -> next(exchange, "tanya");
            case ANSWERS -> answers.list(exchange, SHOWN);
            default -> {
                return !text.startsWith("/") && written(exchange, awaited, text);
            }
        }
        return true;
    }

    private boolean written(Exchange exchange, Task awaited, String text) {
        switch (awaited) {
            case Task.None none -> {
                return false;
            }
            case Task.Answer(long number) ->
                questions
                        .find(exchange.person().id(), number)
                        .ifPresentOrElse(
                                question -> {
                                    answers.give(exchange, question, text);
                                    next(exchange, "tanya-berikut");
                                },
                                () -> exchange.reply("tanya", Wording.say("tanya-hilang")));
            case Task.Change(long number) -> answers.change(exchange, number, text);
        }
        return true;
    }

    @Override
    protected boolean press(Exchange exchange, String action) {
        String[] parts = action.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(Actions.QUESTION)) {
            return false;
        }
        long number = Long.parseLong(parts[2]);
        switch (parts[1]) {
            case HandoverMessages.CHANGE -> {
                box.await(exchange.person().id(), new Task.Change(number), exchange.at());
                exchange.reply("tanya", Wording.say("tanya-tulis-ubah"));
            }
            case HandoverMessages.HIDE -> answers.withdraw(exchange, number, true);
            case HandoverMessages.SHOW -> answers.withdraw(exchange, number, false);
            default -> about(exchange, questions.find(exchange.person().id(), number), parts[1]);
        }
        return true;
    }

    private void about(Exchange exchange, Optional<Waiting> found, String what) {
        if (found.isEmpty()) {
            exchange.reply("tanya", Wording.say("tanya-hilang"));
            return;
        }
        Waiting waiting = found.get();
        if (waiting.settled()) {
            exchange.reply("tanya", Wording.say("tanya-sudah"));
        } else if (what.equals(HandoverMessages.WRITE)) {
            box.await(exchange.person().id(), new Task.Answer(waiting.number()), exchange.at());
            exchange.reply("tanya", HandoverMessages.write(waiting.question()));
        } else if (what.equals(HandoverMessages.IN_CLASS)) {
            answers.wasInClass(exchange, waiting);
            next(exchange, "tanya-berikut");
        } else {
            box.settle(waiting.number(), exchange.person().id(), exchange.at());
            exchange.reply("tanya", Wording.say("tanya-diabaikan"));
            next(exchange, "tanya-berikut");
        }
    }

    private void next(Exchange exchange, String part) {
        List<Waiting> open = questions.open(exchange.person().id());
        exchange.reply(
                part,
                open.isEmpty() ? Wording.say("tanya-kosong") : HandoverMessages.card(open.getFirst(), open.size()));
    }
}
