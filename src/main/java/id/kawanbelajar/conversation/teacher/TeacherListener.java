package id.kawanbelajar.conversation.teacher;

import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.people.Person;

/** Hears teachers only: what an admin must not see or do. */
public abstract class TeacherListener extends StaffListener {
    protected TeacherListener(Listener behind) {
        super(behind);
    }

    @Override
    protected final boolean hears(Person.Role role) {
        return role == Person.Role.TEACHER;
    }
}
