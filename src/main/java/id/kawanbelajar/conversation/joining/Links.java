package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.door.Lobby.Outcome;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.Person.Role;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Uses the code or link that somebody gives; what it opens decides where they come in. */
final class Links {
    private final SchoolSide school;
    private final ClassEntry classes;
    private final Guesses guesses;
    private final GuardianArrival guardians;

    Links(SchoolSide school, ClassEntry classes, Guesses guesses, GuardianArrival guardians) {
        this.school = school;
        this.classes = classes;
        this.guesses = guesses;
        this.guardians = guardians;
    }

    /** Somebody gives a secret; the same words for all that cannot be used, whatever the cause. */
    Outcome open(Account sender, JoinSecret secret, String messageId, Instant now) {
        if (guesses.mustWait(sender, now)) {
            return stay(Wording.say("masuk-tunggu"));
        }
        JoinCodes codes = school.ways().codes();
        if (!(codes.look(secret, now) instanceof JoinCodes.Use.Used(long number, Entry entry))) {
            guesses.wrong(sender, now);
            if (secret.kind() == JoinSecret.Kind.LINK) {
                guesses.refused(sender, "tautan-ditolak", "", now);
            }
            return stay(Wording.say("masuk-kode-salah"));
        }
        Optional<Person> known = school.people().find(sender);
        return switch (entry) {
            case Entry.Guardian(String child) -> guardian(sender, child, secret, messageId, now);
            case Entry.Student(String rombel) -> student(sender, known, secret, rombel, now);
            case Entry.Device(String person) -> device(sender, known, secret, person, now);
            case Entry.Staff(String person) -> staff(sender, known, secret, person, now);
            case Entry.Administrator() -> administrator(sender, known, secret, now);
        };
    }

    /** Returns whether a secret opens something; counts it if not. */
    boolean isUsable(Account sender, JoinSecret secret, Instant now) {
        if (guesses.mustWait(sender, now)) {
            return false;
        }
        boolean usable = school.ways().codes().look(secret, now) instanceof JoinCodes.Use.Used;
        if (!usable) {
            guesses.wrong(sender, now);
        }
        return usable;
    }

    private Outcome student(Account sender, Optional<Person> known, JoinSecret secret, String rombel, Instant now) {
        Optional<Person> inside = known.filter(person -> person.role() != Role.STUDENT || isConfirmed(person));
        return inside.isPresent()
                ? stay(Wording.say("masuk-sudah", name(inside.get())))
                : used(sender, secret, now, () -> classes.chosen(sender, rombel, now));
    }

    private boolean isConfirmed(Person person) {
        return Insiders.isConfirmed(school.register(), person);
    }

    /** Who waits to be a student is nobody's guardian. */
    private Outcome guardian(Account sender, String child, JoinSecret secret, String messageId, Instant now) {
        if (classes.isWaiting(sender)) {
            guesses.refused(sender, "tautan-ortu-oleh-siswa", child, now);
            return stay(Wording.say("masuk-bukan-wali"));
        }
        return guardians.arrive(sender, child, secret, messageId);
    }

    private Outcome device(Account sender, Optional<Person> known, JoinSecret secret, String person, Instant now) {
        if (known.isPresent()) {
            return stay(Wording.say("masuk-sudah", name(known.get())));
        }
        return used(sender, secret, now, () -> {
            school.ways().claims().join(sender, person, now);
            note(person, "perangkat-ditambah", now);
            return Wording.say(
                    "masuk-perangkat-baru", school.register().name(person).orElse("kamu"));
        });
    }

    private Outcome staff(Account sender, Optional<Person> known, JoinSecret secret, String person, Instant now) {
        if (known.filter(p -> p.role() == Role.STUDENT).isPresent()) {
            guesses.refused(sender, "tautan-guru-oleh-siswa", known.get().id(), now);
            return stay(Wording.say("masuk-bukan-siswa"));
        }
        return used(sender, secret, now, () -> {
            known.ifPresentOrElse(
                    already -> school.register()
                            .offices(person)
                            .forEach(o -> school.roll().give(already.id(), o)),
                    () -> school.ways().claims().join(sender, person, now));
            note(known.map(Person::id).orElse(person), "guru-bergabung", now);
            return Wording.say("masuk-guru");
        });
    }

    private Outcome administrator(Account sender, Optional<Person> known, JoinSecret secret, Instant now) {
        if (known.filter(p -> p.role() == Role.STUDENT).isPresent()) {
            guesses.refused(sender, "kode-pengelola-oleh-siswa", known.get().id(), now);
            return stay(Wording.say("masuk-bukan-siswa"));
        }
        return used(sender, secret, now, () -> {
            Person admin = known.orElseGet(() -> school.people().findOrCreate(sender, Role.ADMIN, false));
            school.roll().give(admin.id(), Office.of(Duty.ADMIN));
            note(admin.id(), "pengelola-bergabung", now);
            return Wording.say("masuk-guru");
        });
    }

    /** Of two who open the last use at once, one is told that it cannot be used. */
    private Outcome used(Account sender, JoinSecret secret, Instant now, Supplier<Message> act) {
        if (!(school.ways().codes().use(secret, now) instanceof JoinCodes.Use.Used)) {
            guesses.wrong(sender, now);
            return stay(Wording.say("masuk-kode-salah"));
        }
        return stay(act.get());
    }

    private void note(String person, String act, Instant now) {
        school.audit().append(new AuditEntry(now, person, act, person, ""));
    }

    private String name(Person person) {
        return school.register().name(person.id()).orElse("orang yang sudah terdaftar");
    }

    private static Outcome stay(Message message) {
        return new Outcome.Stay(List.of(message));
    }
}
