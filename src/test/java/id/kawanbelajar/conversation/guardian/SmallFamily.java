package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.DeskTalk;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.consent.ConsentTexts;
import id.kawanbelajar.people.access.AccessRules;
import id.kawanbelajar.people.access.AccessTable;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.consent.SmallClass;
import id.kawanbelajar.people.consent.SmallRegister;
import id.kawanbelajar.people.consent.guardian.InMemoryVisits;
import id.kawanbelajar.people.consent.guardian.Visits;
import id.kawanbelajar.people.consent.letter.InMemoryLetters;
import id.kawanbelajar.people.consent.letter.IssueLetters;
import id.kawanbelajar.people.consent.letter.IssueLetters.Letter;
import id.kawanbelajar.people.consent.letter.OpenLetter;
import id.kawanbelajar.people.consent.recording.ConfirmConsent;
import id.kawanbelajar.people.supervision.InMemorySupervisions;
import id.kawanbelajar.progress.Knowledge;
import id.kawanbelajar.progress.learning.InMemoryLearners;
import id.kawanbelajar.progress.learning.Learners;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A guardian's side of {@link SmallClass}, in memory; every student has a letter. */
final class SmallFamily {
    static final FixedTexts TEXTS = FixedTexts.shipped(Map.of("sekolah", "SMP Harapan", "kontak_privasi", "Bu Tata"));

    final SmallClass school = new SmallClass();
    final SmallRegister register = new SmallRegister(school);
    final Visits visits = new InMemoryVisits();
    final InMemorySupervisions supervisions = new InMemorySupervisions();
    final Knowledge knowledge = new Learners(new InMemoryLearners());
    private final InMemoryLetters letters = new InMemoryLetters();
    private final List<Letter> issued = new IssueLetters(
                    school.consent, letters, code -> code, school.audit, () -> school.now, new Random(1))
            .issue(SmallClass.SEVEN_A, IssueLetters.Which.ALL, "rina");

    /** Returns the code on the letter of {@code s1}. */
    String code() {
        return issued.getFirst().code().text();
    }

    GuardianSide side() {
        return new GuardianSide(
                register,
                school.clock,
                new GuardianSide.Acts(
                        visits,
                        new OpenLetter(letters, code -> code),
                        register::tie,
                        school.recording,
                        school.withdrawing,
                        new ConfirmConsent(school.record, school.audit, () -> school.now)),
                new GuardianSide.Guard(
                        new AccessTable(AccessRules.shipped(), register),
                        new Actors(register, person -> false)::actor,
                        school.audit),
                new ConsentTexts(TEXTS, true, 30),
                SmallClass.JAKARTA);
    }

    WeekOfUse week() {
        return new WeekOfUse(supervisions, knowledge, List::of, SmallClass.JAKARTA);
    }

    Listener talk(Listener behind, DeskTalk.Outlets outlets) {
        Supervising supervising =
                new Supervising(supervisions, week(), school.audit, () -> school.now, SmallClass.JAKARTA);
        return new GuardianTalk(behind, side(), supervising, outlets);
    }
}
