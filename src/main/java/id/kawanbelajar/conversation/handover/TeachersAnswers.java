package id.kawanbelajar.conversation.handover;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.HandoverMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.handover.QuestionBox;
import id.kawanbelajar.handover.QuestionBox.Waiting;
import id.kawanbelajar.handover.Staff;
import id.kawanbelajar.handover.VerifiedAnswer;
import id.kawanbelajar.handover.VerifiedAnswers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of a teacher's answer: kept for the class, told to who asked, changed, hidden, shown again. */
public final class TeachersAnswers {
    private static final Duration WORTH_TELLING = Duration.ofDays(14);
    private static final int LONGEST = 2500;

    private final QuestionBox box;
    private final VerifiedAnswers answers;
    private final Staff staff;
    private final RombelOf rombel;
    private final Herald herald;

    public TeachersAnswers(QuestionBox box, VerifiedAnswers answers, Staff staff, RombelOf rombel, Herald herald) {
        this.box = box;
        this.answers = answers;
        this.staff = staff;
        this.rombel = rombel;
        this.herald = herald;
    }

    /** Returns the id of a student's class; null for somebody in none. */
    @FunctionalInterface
    public interface RombelOf {
        @Nullable String apply(String student);
    }

    void give(Exchange exchange, Waiting waiting, String text) {
        if (text.length() > LONGEST) {
            box.await(exchange.person().id(), new QuestionBox.Task.Answer(waiting.number()), exchange.at());
            exchange.reply("tanya", Wording.say("tanya-panjang", String.valueOf(LONGEST)));
            return;
        }
        String teacher = exchange.person().id();
        if (!box.settle(waiting.number(), teacher, exchange.at())) {
            exchange.reply("tanya", Wording.say("tanya-sudah"));
            return;
        }
        String author = name(teacher);
        long number = answers.keep(
                new VerifiedAnswers.Given(
                        waiting.number(),
                        waiting.question().question(),
                        text,
                        teacher,
                        author,
                        waiting.question().kelas(),
                        rombel.apply(waiting.question().person())),
                exchange.at());
        boolean told = tell(exchange, waiting, "jawab", HandoverMessages.answered(author, waiting.question(), text));
        exchange.reply("tanya", HandoverMessages.given(number, told));
    }

    void wasInClass(Exchange exchange, Waiting waiting) {
        if (!box.settle(waiting.number(), exchange.person().id(), exchange.at())) {
            exchange.reply("tanya", Wording.say("tanya-sudah"));
            return;
        }
        boolean told = tell(
                exchange,
                waiting,
                "kelas",
                HandoverMessages.inClass(name(exchange.person().id()), waiting.question()));
        exchange.reply("tanya", Wording.say(told ? "tanya-dikabari" : "tanya-tak-terkirim"));
    }

    void change(Exchange exchange, long number, String text) {
        Optional<VerifiedAnswer> answer = own(exchange, number);
        if (answer.isEmpty()) {
            return;
        }
        if (text.length() > LONGEST) {
            exchange.reply("tanya", Wording.say("tanya-panjang", String.valueOf(LONGEST)));
            return;
        }
        answers.change(number, text, exchange.at());
        box.find(answer.get().passed())
                .ifPresent(waiting -> tell(
                        exchange,
                        waiting,
                        "ubah/" + exchange.incoming().id(),
                        HandoverMessages.corrected(answer.get().author(), waiting.question(), text)));
        exchange.reply("tanya", HandoverMessages.changed(number));
    }

    void withdraw(Exchange exchange, long number, boolean withdrawn) {
        own(exchange, number).ifPresent(answer -> {
            answers.withdraw(number, withdrawn);
            exchange.reply("tanya", HandoverMessages.withdrawn(number, withdrawn));
        });
    }

    void list(Exchange exchange, int limit) {
        List<VerifiedAnswer> mine = answers.of(exchange.person().id(), limit);
        if (mine.isEmpty()) {
            exchange.reply("jawaban", Wording.say("tanya-tanpa-jawaban"));
        }
        for (VerifiedAnswer answer : mine) {
            exchange.reply("jawaban/" + answer.number(), HandoverMessages.kept(answer));
        }
    }

    /** Nobody changes what another teacher has said. */
    private Optional<VerifiedAnswer> own(Exchange exchange, long number) {
        Optional<VerifiedAnswer> answer = answers.find(number)
                .filter(a -> a.teacher().equals(exchange.person().id()));
        if (answer.isEmpty()) {
            exchange.reply("tanya", Wording.say("tanya-bukan-milik"));
        }
        return answer;
    }

    private boolean tell(Exchange exchange, Waiting waiting, String what, Message message) {
        return herald.answer(
                waiting.question().person(),
                "tanya/" + waiting.number() + "/" + what,
                message,
                exchange.at().plus(WORTH_TELLING),
                waiting.question().message());
    }

    private String name(String teacher) {
        return staff.name(teacher).orElseGet(() -> Wording.sentence("tanya-gurumu"));
    }
}
