package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Hands somebody a link that ties one more of their own accounts to them. */
final class SecondDevice {
    static final String COMMAND = "/perangkat";
    private static final Duration VALID = Duration.ofMinutes(15);

    private final JoinCodes codes;
    private final UnaryOperator<String> linkTo;
    private final RandomGenerator random;

    SecondDevice(JoinCodes codes, UnaryOperator<String> linkTo, RandomGenerator random) {
        this.codes = codes;
        this.linkTo = linkTo;
        this.random = random;
    }

    Message offer(Person person, Instant now) {
        JoinSecret secret = PersonalCode.make(
                codes, JoinSecret.Kind.LINK, new Entry.Device(person.id()), now.plus(VALID), now, random);
        return Wording.say(
                "perangkat-tautan", Long.toString(VALID.toMinutes()), linkTo.apply(secret.text()), secret.text());
    }
}
