package id.kawanbelajar.conversation.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.door.Admission;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.rights.InMemoryErasures;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoorOfErasedTest {
    private static final Account PHONE = new Account("telegram", "7");
    private static final Admission.Served AYU =
            new Admission.Served(new Person("ayu", "sekolah", Person.Role.STUDENT, null, false, false));
    private static final Admission.Unstored CARE =
            new Admission.Unstored(List.of(Message.of("Terima kasih sudah cerita.")));

    private final InMemoryErasures erasures =
            new InMemoryErasures(InstantSource.fixed(Instant.parse("2026-11-30T01:00:00Z")));

    @Test
    void letsInWhoeverIsNotToBeErased() {
        assertThat(through(AYU)).isEqualTo(AYU);
    }

    @Test
    void letsNobodyInFromTheMomentTheirErasureIsOrdered() {
        erasures.order("ayu", "ayu", "diminta");

        assertThat(through(AYU)).isEqualTo(new Admission.Unstored(List.of(Wording.say("data-sedang-dihapus"))));
    }

    @Test
    void answersACryForHelpAllTheSame() {
        erasures.order("ayu", "ayu", "diminta");

        assertThat(through(CARE)).isEqualTo(CARE);
    }

    private Admission through(Admission inner) {
        return new DoorOfErased((sender, words, id) -> inner, erasures).admit(PHONE, "halo", "telegram:1");
    }
}
