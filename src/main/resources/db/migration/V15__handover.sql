-- Questions that students pass on to their teachers and why; what they were shown is in answer_source.
-- They were two tables before. settled_by is a teacher.
CREATE TABLE passed_question (
    no         INTEGER NOT NULL PRIMARY KEY,
    person     TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message    TEXT    NOT NULL,
    reason     TEXT    NOT NULL,
    question   TEXT    NOT NULL,
    kelas      INTEGER,
    at         BIGINT  NOT NULL,
    settled_by TEXT REFERENCES person (id) ON DELETE SET NULL,
    settled_at BIGINT,
    UNIQUE (person, message, reason)
);
CREATE INDEX passed_question_waiting ON passed_question (at) WHERE settled_at IS NULL;
CREATE INDEX passed_question_settled_by ON passed_question (settled_by);

INSERT INTO passed_question (person, message, reason, question, kelas, at)
SELECT person, id, 'FORWARDED', question, kelas, at FROM forwarded_question;
INSERT INTO passed_question (person, message, reason, question, kelas, at)
SELECT r.person, r.answer, 'REPORTED', a.question, p.kelas, r.at
FROM answer_report r JOIN answer a ON a.person = r.person AND a.id = r.answer JOIN person p ON p.id = r.person;
DROP TABLE forwarded_question;
DROP TABLE answer_report;

-- Answers of teachers, for every student of the year (null: of all years). No column says who asked.
CREATE TABLE verified_answer (
    no        INTEGER NOT NULL PRIMARY KEY,
    passed    INTEGER REFERENCES passed_question (no) ON DELETE SET NULL,
    question  TEXT    NOT NULL,
    text      TEXT    NOT NULL,
    teacher   TEXT REFERENCES person (id) ON DELETE SET NULL,
    author    TEXT    NOT NULL,
    kelas     INTEGER,
    at        BIGINT  NOT NULL,
    withdrawn INTEGER NOT NULL
);
CREATE INDEX verified_answer_passed ON verified_answer (passed);
CREATE INDEX verified_answer_teacher ON verified_answer (teacher);
CREATE INDEX verified_answer_kelas ON verified_answer (kelas);

-- What the next words of a teacher are for: the answer to a passed question, or new words of a verified answer.
CREATE TABLE awaited_answer (
    person TEXT   NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    passed INTEGER,
    change INTEGER,
    at     BIGINT NOT NULL
);
