package id.kawanbelajar.conversation.handover;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.memory.AnswerLog;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.HandoverMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.handover.OwnQuestions;
import id.kawanbelajar.handover.PassedQuestion;
import id.kawanbelajar.handover.PassedQuestion.Reason;
import id.kawanbelajar.handover.QuestionBox;
import id.kawanbelajar.handover.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Puts questions into the teachers' box that students pass on or whose answer they doubt, and tells those who
 * teach them: the first one at once, of more at most once a day. All else goes on to who listens behind it.
 */
public final class PassingOn implements Listener {
    private static final Duration WORTH_TELLING = Duration.ofDays(3);

    private final Listener behind;
    private final AnswerLog answers;
    private final QuestionBox box;
    private final OwnQuestions questions;
    private final Staff staff;
    private final Herald herald;

    public PassingOn(
            Listener behind, AnswerLog answers, QuestionBox box, OwnQuestions questions, Staff staff, Herald herald) {
        this.behind = behind;
        this.answers = answers;
        this.box = box;
        this.questions = questions;
        this.staff = staff;
        this.herald = herald;
    }

    @Override
    public void awaitTrailing(String person) throws InterruptedException {
        behind.awaitTrailing(person);
    }

    @Override
    public void receive(Incoming incoming, ReplySink sink) {
        Exchange exchange = new Exchange(incoming, sink);
        if (!(incoming.content() instanceof Incoming.Press(String action)) || !takes(exchange, action)) {
            behind.receive(incoming, sink);
        }
    }

    private boolean takes(Exchange exchange, String action) {
        String[] parts = action.split(":", 2);
        switch (parts[0]) {
            case Actions.TO_TEACHER -> pass(exchange, parts[1], Reason.FORWARDED);
            case Actions.WRONG -> pass(exchange, parts[1], Reason.REPORTED);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pass(Exchange exchange, String id, Reason reason) {
        Optional<LoggedAnswer> found = answers.find(exchange.person().id(), id);
        if (found.isEmpty()) {
            exchange.reply("hilang", Wording.say("jawaban-hilang"));
            return;
        }
        LoggedAnswer answer = found.get();
        PassedQuestion question = new PassedQuestion(
                exchange.person().id(),
                answer.id(),
                reason,
                answer.question(),
                answer.sources(),
                exchange.person().kelas(),
                answer.mapel());
        box.put(question, exchange.at());
        staff.teaching(exchange.person().id()).forEach(teacher -> tell(exchange, teacher));
        exchange.reply("terus", Wording.say(reason == Reason.FORWARDED ? "diteruskan" : "dilaporkan"));
    }

    private void tell(Exchange exchange, String teacher) {
        List<QuestionBox.Waiting> open = questions.open(teacher);
        if (open.isEmpty()) {
            return;
        }
        boolean first = open.size() == 1;
        String id = first
                ? "tanya/" + open.getFirst().number()
                : "tanya-hari/"
                        + exchange.at().getEpochSecond() / Duration.ofDays(1).toSeconds();
        herald.tell(
                teacher,
                id + "/" + teacher,
                first
                        ? HandoverMessages.card(open.getFirst(), 1)
                        : Wording.say("tanya-menunggu", String.valueOf(open.size())),
                exchange.at().plus(WORTH_TELLING));
    }
}
