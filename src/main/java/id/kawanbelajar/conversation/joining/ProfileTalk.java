package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.entry.GuestBook.Step;
import id.kawanbelajar.people.entry.Profiles.Profile;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several children on one account: shows them, and changes to one of them after their PIN. Words of it are never stored. */
final class ProfileTalk {
    private static final String COMMAND = "/profil";

    /** A number that comes later is hardly meant for this. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final SchoolSide school;
    private final ClassEntry classes;
    private final Guesses guesses;

    ProfileTalk(SchoolSide school, ClassEntry classes, Guesses guesses) {
        this.school = school;
        this.classes = classes;
        this.guesses = guesses;
    }

    /** Somebody writes; empty where it is not about profiles. */
    Optional<Message> receive(Account sender, Optional<Person> known, String text, Instant now) {
        List<Profile> profiles = school.ways().profiles().on(sender);
        if (profiles.isEmpty() && known.isEmpty()) {
            return Optional.empty();
        }
        boolean again = known.isEmpty() && text.equals("/start");
        if (again || text.equals(COMMAND) || text.startsWith(COMMAND + " ")) {
            return Optional.of(command(sender, known, profiles, text.substring(text.indexOf(' ') + 1), now));
        }
        return school.ways().guests().step(sender, now.minus(PATIENCE)).flatMap(step -> switch (step) {
            case Step.ProfilesShown shown
            when text.matches("\\d{1,2}") -> Optional.of(chosen(sender, profiles, Integer.parseInt(text), now));
            case Step.PinAwaited(String person)
            when text.matches("\\d{4,6}") -> Optional.of(pin(sender, profiles, person, text, now));
            case Step.ClassChosen chosen
            when known.isPresent() && NameAndNumber.read(text).isPresent() -> classes.written(sender, text, now);
            default -> Optional.empty();
        });
    }

    private Message command(Account sender, Optional<Person> known, List<Profile> profiles, String rest, Instant now) {
        Optional<JoinSecret> code = JoinSecret.in(rest);
        if (code.isPresent()) {
            return another(sender, code.get(), now);
        }
        if (profiles.size() < 2 && known.isPresent()) {
            return Wording.say(
                    "profil-satu", known.map(person -> name(person.id())).orElse("satu anak"));
        }
        school.ways().guests().keep(sender, new Step.ProfilesShown(), now);
        return Wording.say(
                "profil-daftar",
                IntStream.range(0, profiles.size())
                        .mapToObj(i -> line(i + 1, profiles.get(i).person(), known))
                        .collect(Collectors.joining("\n")));
    }

    private String line(int number, String person, Optional<Person> known) {
        boolean active = known.filter(k -> k.id().equals(person)).isPresent();
        return number + ". " + name(person) + (active ? " " + Wording.sentence("profil-dipakai") : "");
    }

    private Message another(Account sender, JoinSecret code, Instant now) {
        if (guesses.mustWait(sender, now)) {
            return Wording.say("masuk-tunggu");
        }
        if (school.ways().codes().use(code, now)
                instanceof JoinCodes.Use.Used(long number, Entry.Student(String rombel))) {
            return classes.chosen(sender, rombel, now);
        }
        guesses.wrong(sender, now);
        return Wording.say("masuk-kode-salah");
    }

    private Message chosen(Account sender, List<Profile> profiles, int number, Instant now) {
        if (number < 1 || number > profiles.size()) {
            return Wording.say("profil-nomor");
        }
        Profile profile = profiles.get(number - 1);
        school.ways().guests().keep(sender, new Step.PinAwaited(profile.person()), now);
        return Wording.say(profile.locked() ? "profil-minta-pin" : "profil-buat-pin", name(profile.person()));
    }

    private Message pin(Account sender, List<Profile> profiles, String person, String pin, Instant now) {
        if (guesses.mustWait(sender, now)) {
            return Wording.say("masuk-tunggu");
        }
        boolean locked = profiles.stream().anyMatch(p -> p.person().equals(person) && p.locked());
        if (!locked && pin.chars().distinct().count() == 1) {
            return Wording.say("profil-pin-mudah");
        }
        if (!locked) {
            school.ways().profiles().lock(sender, person, pin);
        }
        if (!school.ways().profiles().opens(sender, person, pin)) {
            guesses.wrong(sender, now);
            return Wording.say("profil-pin-salah");
        }
        school.ways().guests().forget(sender);
        school.ways().profiles().activate(sender, person);
        return Wording.say("profil-ganti", name(person));
    }

    private String name(String person) {
        return school.register().name(person).orElse(Wording.sentence("profil-orang"));
    }
}
