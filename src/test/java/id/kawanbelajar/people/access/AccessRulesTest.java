package id.kawanbelajar.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessRulesTest {
    private static final List<String> CLASSES = List.of("7A", "7B", Actors.EVERY_CLASS);
    private static final List<String> SUBJECTS = List.of("mtk", "ipa");
    private static final List<String> PERSONS = List.of("ayu", "budi", "caca", "guru", "bu-bk");

    private final Random random = new Random(20261127);
    private final SmallSchool school =
            new SmallSchool().with("7A", "ayu").with("7B", "budi").child("guru", "budi");
    private final Policy policy = new AccessTable(AccessRules.shipped(), school);

    @Test
    void nobodySeesTheConversationOfAnotherWhateverTheyAre() {
        for (int i = 0; i < 20_000; i++) {
            Actor actor = anybody();
            Whose whose = anything();
            if (!actor.person().equals(whose.person())) {
                assertThat(policy.decide(actor, Act.SEE, Resource.CHAT, whose))
                        .as("%s %s", actor, whose)
                        .isEqualTo(Decision.REFUSED);
            }
        }
    }

    @Test
    void whoOnlyLooksAfterTheProgramSeesNobodysResults() {
        for (int i = 0; i < 20_000; i++) {
            Actor admin = new Actor("admin", Person.Role.ADMIN, Set.of(Office.of(Duty.ADMIN)));
            for (Act act : Act.values()) {
                for (Resource resource :
                        List.of(Resource.RESULTS, Resource.SUMMARY, Resource.QUESTION, Resource.CHAT)) {
                    assertThat(policy.decide(admin, act, resource, anything())).isEqualTo(Decision.REFUSED);
                }
            }
        }
    }

    @Test
    void anotherOfficeNeverTakesAnythingAway() {
        for (int i = 0; i < 20_000; i++) {
            Actor actor = anybody();
            Set<Office> more = new HashSet<>(actor.offices());
            more.add(anOffice());
            Act act = any(List.of(Act.values()));
            Resource resource = any(List.of(Resource.values()));
            Whose whose = anything();
            if (policy.decide(actor, act, resource, whose) == Decision.ALLOWED) {
                assertThat(policy.decide(new Actor(actor.person(), actor.role(), more), act, resource, whose))
                        .isEqualTo(Decision.ALLOWED);
            }
        }
    }

    @Test
    void nobodyChangesWhatWasWrittenDownOfTheirDeeds() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(policy.decide(anybody(), Act.CHANGE, Resource.AUDIT, anything()))
                    .isEqualTo(Decision.REFUSED);
        }
    }

    @Test
    void aTableWithAGapIsNoTable() {
        String gap = AccessRules.text().replaceFirst("(?m)^izin .*$", "");

        assertThatThrownBy(() -> AccessRules.of(withoutComments(gap)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gaps");
    }

    @Test
    void aWordThatIsNotInTheLegendIsNotGuessedAt() {
        String odd = AccessRules.text().replaceFirst("jumlah   -        sekolah", "semua    -        sekolah");

        assertThatThrownBy(() -> AccessRules.of(withoutComments(odd)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("semua");
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?m)^#.*$", "");
    }

    private Actor anybody() {
        Set<Office> offices = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            offices.add(anOffice());
        }
        return new Actor(any(PERSONS), any(List.of(Person.Role.values())), offices);
    }

    private Office anOffice() {
        Duty duty = any(List.of(Duty.values()));
        return switch (duty) {
            case COUNSELLOR, PRINCIPAL, ADMIN -> Office.of(duty);
            case SUBJECT_TEACHER -> new Office(duty, any(CLASSES), any(SUBJECTS));
            case CLASS_TEACHER, HOMEROOM, MENTOR -> new Office(duty, any(CLASSES), null);
        };
    }

    private Whose anything() {
        return new Whose(orNull(PERSONS), orNull(List.of("7A", "7B")), orNull(SUBJECTS));
    }

    private @Nullable String orNull(List<String> words) {
        return random.nextInt(3) == 0 ? null : any(words);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
