package id.kawanbelajar;

import id.kawanbelajar.adapter.sql.SqlAnswerLog;
import id.kawanbelajar.adapter.sql.handover.SqlQuestionBox;
import id.kawanbelajar.adapter.sql.handover.SqlVerifiedAnswers;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.handover.AnsweringQuestions;
import id.kawanbelajar.conversation.handover.PassingOn;
import id.kawanbelajar.conversation.handover.SchoolStaff;
import id.kawanbelajar.conversation.handover.TeachersAnswers;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.handover.OwnQuestions;
import id.kawanbelajar.people.access.Sight;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.wiring.AccessParts;

/** Builds what is between students and those of the school who may see something of theirs. */
final class StaffParts {
    private final Foundation foundation;
    private final AccessParts access;
    private final SchoolRegister register;

    StaffParts(Foundation foundation) {
        this.foundation = foundation;
        this.access = foundation.access();
        this.register = access.register();
    }

    Sight sight() {
        return new Sight(access.actors(), access.table(), access.guard());
    }

    /** Returns what stands in front of a conversation so that questions reach the teachers and answers the students. */
    Listener handingOver(Listener conversation, Herald herald) {
        SchoolStaff staff = new SchoolStaff(
                register,
                foundation.curriculum().mapel().stream().map(Mapel::code).toList(),
                access::listedTeachers);
        SqlQuestionBox box = new SqlQuestionBox(foundation.database());
        OwnQuestions questions = new OwnQuestions(box, sight());
        TeachersAnswers answers = new TeachersAnswers(
                box,
                new SqlVerifiedAnswers(foundation.database()),
                staff,
                student -> register.member(student).map(Member::rombel).orElse(null),
                herald);
        return new PassingOn(
                new AnsweringQuestions(conversation, box, questions, answers),
                new SqlAnswerLog(foundation.database()),
                box,
                questions,
                staff,
                herald);
    }

    /** Returns what stands in front of a conversation so that two of the school can open another in an emergency. */
    Listener opening(Listener behind, Herald herald) {
        return access.opening(behind, herald);
    }
}
