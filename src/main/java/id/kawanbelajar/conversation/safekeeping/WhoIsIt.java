package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.safekeeping.AlertMessages.Who;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says who a student is so that an adult finds them: name and class from the roster; for a listed account without a class its
 * number, which the operator's list ties to a child.
 */
public final class WhoIsIt {
    private final SchoolRegister register;
    private final PersonDirectory people;
    private final String channel;

    /**
     * @param channel in which an account without a class is told
     */
    public WhoIsIt(SchoolRegister register, PersonDirectory people, String channel) {
        this.register = register;
        this.people = people;
        this.channel = channel;
    }

    /** Returns how to find a person. */
    public Who of(String person) {
        Optional<Member> member = register.member(person);
        if (member.isPresent()) {
            return inClass(member.get(), List.of());
        }
        return register.children(person).stream()
                .flatMap(child -> register.member(child).stream())
                .findFirst()
                .map(child -> inClass(child, List.of(Wording.sentence("jaga-orang-tua"))))
                .orElseGet(() -> new Who("", List.of(account(person))));
    }

    private Who inClass(Member member, List<String> more) {
        String rombel = register.rombel(member.rombel()).map(Rombel::name).orElse("");
        String line = Wording.sentence("jaga-siswa-namanya", member.name(), rombel, String.valueOf(member.absen()));
        return new Who(rombel, Stream.concat(Stream.of(line), more.stream()).toList());
    }

    private String account(String person) {
        return people.address(person, channel)
                .map(address -> Wording.sentence("jaga-siswa-akun", address))
                .orElseGet(() -> Wording.sentence("jaga-siswa-tanpa-nama"));
    }
}
