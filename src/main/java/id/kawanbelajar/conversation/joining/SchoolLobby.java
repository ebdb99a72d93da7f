package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.door.Lobby;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.joining.JoinSecret;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Lets people in by codes and links of the school, students after their homeroom teacher has said who they are and their
 * guardian has agreed. Talks in words only, since a button belongs to a person and a stranger is none.
 */
public final class SchoolLobby implements Lobby {
    private final SchoolSide school;
    private final Rules rules;
    private final Links links;
    private final Strangers strangers;
    private final Insiders insiders;
    private final ProfileTalk profiles;
    private final SecondDevice devices;
    private final InstantSource clock;

    /**
     * What the school's own rules decide.
     *
     * @param withoutClasses receives strangers while the school has no class
     * @param guardians receives guardians
     * @param consent tells students what is missing
     * @param linkTo makes the address of a link of its parameter
     */
    public record Rules(
            Lobby withoutClasses, GuardianArrival guardians, ConsentWords consent, UnaryOperator<String> linkTo) {}

    /**
     * @param random unguessable, since links are made of it
     */
    public SchoolLobby(SchoolSide school, Rules rules, FixedTexts texts, InstantSource clock, RandomGenerator random) {
        this.school = school;
        this.rules = rules;
        this.clock = clock;
        Guesses guesses = new Guesses(school.ways().guests(), school.audit());
        ClassEntry classes = new ClassEntry(school, guesses);
        this.links = new Links(school, classes, guesses, rules.guardians());
        this.strangers = new Strangers(classes, guesses, texts);
        this.insiders = new Insiders(school, rules.consent());
        this.profiles = new ProfileTalk(school, classes, guesses);
        this.devices = new SecondDevice(school.ways().codes(), rules.linkTo(), random);
    }

    @Override
    public Outcome receive(Account sender, String words, String messageId) {
        String text = words.strip();
        Instant now = clock.instant();
        Optional<Person> known = school.people().find(sender);
        Optional<JoinSecret> secret = JoinSecret.in(text);
        if (secret.isPresent() && isMeant(sender, known, secret.get(), now)) {
            return links.open(sender, secret.get(), messageId, now);
        }
        return profiles.receive(sender, known, text, now)
                .map(reply -> (Outcome) new Outcome.Stay(List.of(reply)))
                .or(() -> known.flatMap(person -> inside(person, text, now)))
                .orElseGet(() -> outside(sender, text, messageId, now));
    }

    /** Six letters by somebody who is in, e.g. {@code wkwkwk}, are a word like any other, unless they are a code. */
    private boolean isMeant(Account sender, Optional<Person> known, JoinSecret secret, Instant now) {
        if (secret.kind() == JoinSecret.Kind.LINK || known.isEmpty()) {
            return true;
        }
        return known.get().role() == Person.Role.STUDENT
                ? !Insiders.isConfirmed(school.register(), known.get())
                : links.isUsable(sender, secret, now);
    }

    private Optional<Outcome> inside(Person person, String text, Instant now) {
        return insiders.receive(person, text)
                .map(outcome -> outcome instanceof Outcome.Enter && text.startsWith(SecondDevice.COMMAND)
                        ? new Outcome.Stay(List.of(devices.offer(person, now)))
                        : outcome);
    }

    private Outcome outside(Account sender, String text, String messageId, Instant now) {
        if (school.register().rombels().isEmpty()) {
            return rules.withoutClasses().receive(sender, text, messageId);
        }
        return new Outcome.Stay(List.of(strangers.receive(sender, text, now)));
    }
}
