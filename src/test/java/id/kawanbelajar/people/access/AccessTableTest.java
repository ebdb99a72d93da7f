package id.kawanbelajar.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody, every act, everything: against an expectation that was written without the table. */
class AccessTableTest {
    private static final SmallSchool SCHOOL = new SmallSchool()
            .with("7A", "ayu", "dina", "eko", "fani", "gita")
            .with("7B", "budi", "hana", "indra", "joko", "kiki")
            .with("7C", "lala", "mira", "nino", "oki")
            .child("ibu-ayu", "ayu");
    private static final Policy POLICY = new AccessTable(AccessRules.shipped(), SCHOOL);

    /** Whose something may be; {@code sendiri} is put in for each actor. */
    private static final Map<String, Whose> THINGS = things();

    private static final String AYU = "ayu ayu-mtk ayu-ipa";
    private static final String BUDI = "budi budi-mtk";
    private static final String SUMS = "7A 7A-mtk 7B 7B-mtk mtk ipa sekolah";
    private static final String IN_7A = AYU + " 7A 7A-mtk";
    private static final String ALL = "sendiri tanpa-kelas " + AYU + " " + BUDI + " " + SUMS;
    private static final String STAFF_SEE = "MATERIAL " + ALL + "; OFFICE " + ALL;
    private static final String OWN_SEE =
            "CONSENT sendiri; CHAT sendiri; RESULTS sendiri; SUMMARY sendiri; QUESTION sendiri; RIGHTS sendiri;"
                    + " LOCK sendiri; AUDIT sendiri; ROSTER sendiri; OFFICE sendiri; MATERIAL " + ALL;
    private static final String OWN_CHANGE =
            "CONSENT sendiri; CHAT sendiri; RESULTS sendiri; QUESTION sendiri; RIGHTS sendiri; MATERIAL sendiri";

    static Stream<Who> everybody() {
        return Stream.of(
                new Who("student", new Actor("dina", Person.Role.STUDENT, Set.of()), "", ""),
                new Who(
                        "student whom the register gives an office",
                        new Actor(
                                "eko", Person.Role.STUDENT, Set.of(Office.of(Duty.ADMIN), Office.of(Duty.COUNSELLOR))),
                        "",
                        ""),
                new Who(
                        "guardian",
                        new Actor("ibu-ayu", Person.Role.GUARDIAN, Set.of()),
                        "ROSTER %1$s; CONSENT %1$s; SUMMARY %1$s; RIGHTS %1$s; LOCK %1$s".formatted(AYU),
                        "CONSENT %1$s; RIGHTS %1$s; LOCK %1$s".formatted(AYU)),
                new Who("teacher without office", new Actor("guru-baru", Person.Role.TEACHER, Set.of()), "", ""),
                new Who(
                        "subject teacher",
                        teacher("guru-mtk", new Office(Duty.SUBJECT_TEACHER, "7A", "mtk")),
                        STAFF_SEE
                                + "; ROSTER %1$s; LOCK %1$s; RESULTS %2$s; SUMMARY %2$s; QUESTION %2$s"
                                        .formatted(IN_7A, "ayu-mtk 7A-mtk"),
                        "RESULTS %2$s; QUESTION %2$s; LOCK %1$s; MATERIAL 7A-mtk 7B-mtk mtk"
                                .formatted(IN_7A, "ayu-mtk 7A-mtk")),
                new Who(
                        "class teacher",
                        teacher("guru-kelas", new Office(Duty.CLASS_TEACHER, "7A", null)),
                        STAFF_SEE
                                + "; ROSTER %1$s; LOCK %1$s; RESULTS %1$s; SUMMARY %1$s; QUESTION %1$s; JOIN_CODE %1$s; CONSENT %1$s; ALERT %1$s; RIGHTS %1$s"
                                        .formatted(IN_7A),
                        "RESULTS %1$s; QUESTION %1$s; LOCK %1$s; MATERIAL %2$s; ROSTER %1$s; JOIN_CODE %1$s; CONSENT %1$s; ALERT %1$s; RIGHTS %1$s"
                                .formatted(IN_7A, SUMS)),
                new Who(
                        "homeroom",
                        teacher("wali-kelas", new Office(Duty.HOMEROOM, "7A", null)),
                        STAFF_SEE
                                + "; ROSTER %1$s; JOIN_CODE %1$s; CONSENT %1$s; SUMMARY %1$s; ALERT %1$s; RIGHTS %1$s; LOCK %1$s"
                                        .formatted(IN_7A),
                        "ROSTER %1$s; JOIN_CODE %1$s; CONSENT %1$s; ALERT %1$s; RIGHTS %1$s; LOCK %1$s"
                                .formatted(IN_7A)),
                new Who(
                        "mentor",
                        teacher("guru-wali", new Office(Duty.MENTOR, "7A", null)),
                        STAFF_SEE + "; ROSTER %1$s; SUMMARY %1$s; ALERT %1$s".formatted(IN_7A),
                        "ALERT " + IN_7A),
                new Who(
                        "counsellor",
                        teacher("bu-bk", Office.of(Duty.COUNSELLOR)),
                        STAFF_SEE + "; ROSTER %1$s; ALERT %1$s".formatted(ALL),
                        "ALERT " + ALL),
                new Who(
                        "principal",
                        teacher("kepsek", Office.of(Duty.PRINCIPAL)),
                        STAFF_SEE
                                + "; ROSTER %1$s; ALERT %1$s; LOCK %1$s; AUDIT %1$s; SUMMARY %2$s".formatted(ALL, SUMS),
                        "ALERT %1$s; LOCK %1$s".formatted(ALL)),
                new Who(
                        "admin",
                        new Actor("admin", Person.Role.ADMIN, Set.of()),
                        STAFF_SEE
                                + "; ROSTER %1$s; JOIN_CODE %1$s; CONSENT %1$s; ALERT %1$s; RIGHTS %1$s; AUDIT %1$s; SETTINGS %1$s"
                                        .formatted(ALL),
                        "ROSTER %1$s; JOIN_CODE %1$s; OFFICE %1$s; CONSENT %1$s; ALERT %1$s; RIGHTS %1$s; SETTINGS %1$s"
                                .formatted(ALL)),
                new Who(
                        "teacher of the pilot",
                        new Actors(SCHOOL, person -> true)
                                .actor(new Person("guru-uji", "sekolah", Person.Role.TEACHER, null, false, false)),
                        STAFF_SEE
                                + "; ROSTER %1$s; LOCK %1$s; RESULTS %1$s; SUMMARY %1$s; QUESTION %1$s; JOIN_CODE %1$s; CONSENT %1$s; ALERT %1$s; RIGHTS %1$s"
                                        .formatted(ALL),
                        "RESULTS %1$s; QUESTION %1$s; LOCK %1$s; MATERIAL %2$s; ROSTER %1$s; JOIN_CODE %1$s; CONSENT %1$s; ALERT %1$s; RIGHTS %1$s"
                                .formatted(ALL, SUMS)));
    }

    /** Somebody, with what they may beside what everybody may. */
    record Who(String name, Actor actor, String see, String change) {
        Set<String> allowed() {
            Set<String> allowed = new TreeSet<>();
            Map.of(Act.SEE, OWN_SEE + ";" + see, Act.CHANGE, OWN_CHANGE + ";" + change)
                    .forEach((act, lines) -> allowed.addAll(lines(act, lines)));
            return allowed;
        }

        private static List<String> lines(Act act, String lines) {
            return Stream.of(lines.split(";", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split(" ", -1))
                    .flatMap(words -> Stream.of(words).skip(1).map(thing -> act + " " + words[0] + " " + thing))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void allowsWhatIsExpectedAndNothingElse(Who who) {
        assertThat(allowed(who.actor())).containsExactlyInAnyOrderElementsOf(who.allowed());
    }

    @Test
    void theProgramSeesNoConversationAndChangesNoSetting() {
        assertThat(allowed(Actor.SYSTEM))
                .contains("CHANGE CHAT ayu", "SEE RESULTS budi")
                .noneMatch(what -> what.startsWith("SEE CHAT"))
                .noneMatch(what -> what.startsWith("CHANGE SETTINGS") || what.startsWith("CHANGE AUDIT"));
    }

    @Test
    void whoTaughtAStudentLastYearSeesNothingOfThemNow() {
        Actor lastYears = teacher("guru-lama", new Office(Duty.CLASS_TEACHER, "7B", null));

        assertThat(POLICY.decide(lastYears, Act.SEE, Resource.RESULTS, new Whose("ayu", "7B", "mtk")))
                .isEqualTo(Decision.REFUSED);
        assertThat(POLICY.decide(lastYears, Act.SEE, Resource.RESULTS, new Whose("budi", "7A", "mtk")))
                .isEqualTo(Decision.REFUSED);
    }

    @Test
    void sumsOverFewerThanFiveAreToldToNobody() {
        Actor homeroom = teacher("wali-7C", new Office(Duty.HOMEROOM, "7C", null));

        assertThat(POLICY.decide(homeroom, Act.SEE, Resource.SUMMARY, Whose.rombel("7C")))
                .isEqualTo(Decision.REFUSED);
        assertThat(POLICY.decide(homeroom, Act.SEE, Resource.SUMMARY, Whose.person("lala", "7C")))
                .isEqualTo(Decision.ALLOWED);
    }

    @Test
    void theFirstOfficeEndsThePilotsRule() {
        SmallSchool school = new SmallSchool().with("7A", "ayu").with("7B", "budi");
        school.office("guru", new Office(Duty.CLASS_TEACHER, "7A", null));
        Actor teacher = new Actors(school, person -> true)
                .actor(new Person("guru", "sekolah", Person.Role.TEACHER, null, false, false));
        Policy policy = new AccessTable(AccessRules.shipped(), school);

        assertThat(policy.decide(teacher, Act.SEE, Resource.RESULTS, Whose.person("ayu", "7A")))
                .isEqualTo(Decision.ALLOWED);
        assertThat(policy.decide(teacher, Act.SEE, Resource.RESULTS, Whose.person("budi", "7B")))
                .isEqualTo(Decision.REFUSED);
    }

    private static Set<String> allowed(Actor actor) {
        Set<String> allowed = new TreeSet<>();
        THINGS.forEach((name, thing) -> {
            Whose whose = name.equals("sendiri") ? Whose.person(actor.person(), null) : thing;
            for (Act act : Act.values()) {
                for (Resource resource : Resource.values()) {
                    if (POLICY.decide(actor, act, resource, whose) == Decision.ALLOWED) {
                        allowed.add(act + " " + resource + " " + name);
                    }
                }
            }
        });
        return allowed;
    }

    private static Map<String, Whose> things() {
        Map<String, Whose> things = new LinkedHashMap<>();
        things.put("sendiri", Whose.SCHOOL);
        things.put("ayu", Whose.person("ayu", "7A"));
        things.put("ayu-mtk", new Whose("ayu", "7A", "mtk"));
        things.put("ayu-ipa", new Whose("ayu", null, "ipa"));
        things.put("budi", Whose.person("budi", "7B"));
        things.put("budi-mtk", new Whose("budi", "7B", "mtk"));
        things.put("tanpa-kelas", Whose.person("caca", null));
        things.put("7A", Whose.rombel("7A"));
        things.put("7A-mtk", new Whose(null, "7A", "mtk"));
        things.put("7B", Whose.rombel("7B"));
        things.put("7B-mtk", new Whose(null, "7B", "mtk"));
        things.put("mtk", new Whose(null, null, "mtk"));
        things.put("ipa", new Whose(null, null, "ipa"));
        things.put("sekolah", Whose.SCHOOL);
        return things;
    }

    private static Actor teacher(String person, Office... offices) {
        return new Actor(person, Person.Role.TEACHER, Set.of(offices));
    }
}
