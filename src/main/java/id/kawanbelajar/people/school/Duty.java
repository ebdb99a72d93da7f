package id.kawanbelajar.people.school;

/** An office at the school. */
public enum Duty {
    /** Guru mata pelajaran: one subject in one class. */
    SUBJECT_TEACHER,
    /** Guru kelas at a primary school: all subjects of one class. */
    CLASS_TEACHER,
    /** Wali kelas of one class. */
    HOMEROOM,
    /** Guru wali: looks after some students of a class. */
    MENTOR,
    /** Guru BK of the school. */
    COUNSELLOR,
    /** Kepala sekolah. */
    PRINCIPAL,
    /** Looks after the program; sees no student's work. */
    ADMIN
}
