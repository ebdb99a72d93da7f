package id.kawanbelajar.conversation.wording.safekeeping;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.safety.exam.ExamLock;
import id.kawanbelajar.safety.exam.LockWish;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What is said about a class that is closed for an exam.
 *
 * @param zone of the school, in which hours are told
 */
public record ExamMessages(ZoneId zone) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    /** To a student. */
    public Message closed(Instant until) {
        return Wording.say("tutup-siswa", hour(until));
    }

    /** To the teacher who has closed it. */
    public Message done(ExamLock lock) {
        return withOpen(lock, "tutup-jadi");
    }

    /** One of those that are closed. */
    public Message listed(ExamLock lock) {
        return withOpen(lock, "tutup-daftar");
    }

    private Message withOpen(ExamLock lock, String sentence) {
        return Wording.with(
                List.of(List.of(Wording.button("Buka lagi", Actions.EXAM, lock.id()))),
                Wording.sentence(sentence, lock.name(), hour(lock.from()), hour(lock.until())));
    }

    /** To the teacher who has opened it again. */
    public Message opened(ExamLock lock) {
        return Wording.say("tutup-dibuka", lock.name());
    }

    /** To a teacher whose wish cannot be done. */
    public Message not(LockWish.Why why) {
        return Wording.say("tutup-" + why.name().toLowerCase(Locale.ROOT));
    }

    private String hour(Instant at) {
        return HOUR.format(at.atZone(zone));
    }
}
