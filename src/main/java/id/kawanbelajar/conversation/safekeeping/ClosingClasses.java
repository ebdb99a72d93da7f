package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.teacher.TeacherListener;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.safekeeping.ExamMessages;
import id.kawanbelajar.safety.exam.CloseClass;
import id.kawanbelajar.safety.exam.ExamLock;
import id.kawanbelajar.safety.exam.LockWish;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;

/** Lets teachers close their classes for an exam: {@code /tutup 7A 07.30-09.00}. All else goes on to who listens behind it. */
public final class ClosingClasses extends TeacherListener {
    private static final String CLOSE = "/tutup";

    private final CloseClass close;
    private final ExamMessages messages;
    private final InstantSource clock;

    public ClosingClasses(Listener behind, CloseClass close, ExamMessages messages, InstantSource clock) {
        super(behind);
        this.close = close;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    protected boolean words(Exchange exchange, String text) {
        String[] parts = text.split("\\s+", 2);
        if (!parts[0].split("@", 2)[0].equals(CLOSE)) {
            return false;
        }
        if (parts.length == 1) {
            list(exchange);
        } else {
            close(exchange, parts[1]);
        }
        return true;
    }

    private void list(Exchange exchange) {
        List<ExamLock> own = close.own(exchange.person(), clock.instant());
        if (own.isEmpty()) {
            exchange.reply("tutup", Wording.say("tutup-kosong"));
        }
        own.forEach(lock -> exchange.reply("tutup/" + lock.id(), messages.listed(lock)));
    }

    private void close(Exchange exchange, String words) {
        Instant now = clock.instant();
        switch (LockWish.read(words, LocalDateTime.ofInstant(now, messages.zone()))) {
            case LockWish.Not(LockWish.Why why) -> exchange.reply("tutup", messages.not(why));
            case LockWish.Close(String rombel, LocalDateTime from, LocalDateTime until) ->
                exchange.reply(
                        "tutup",
                        close.close(exchange.person(), rombel, moment(from), moment(until), now)
                                .map(messages::done)
                                .orElseGet(() -> Wording.say("tutup-bukan-kelasmu", rombel)));
        }
    }

    private Instant moment(LocalDateTime time) {
        return time.atZone(messages.zone()).toInstant();
    }

    @Override
    protected boolean press(Exchange exchange, String action) {
        String prefix = Actions.of(Actions.EXAM, "");
        if (!action.startsWith(prefix)) {
            return false;
        }
        exchange.reply(
                "tutup",
                close.open(exchange.person(), action.substring(prefix.length()), clock.instant())
                        .map(messages::opened)
                        .orElseGet(() -> Wording.say("tombol-lama")));
        return true;
    }
}
