-- What was said about consent, appended only. A line stays as evidence when the student is erased, so it points to nobody:
-- the id then stands nowhere else, and neither name nor words are here.
CREATE TABLE consent_event (
    student   TEXT    NOT NULL,
    no        INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    yes       TEXT    NOT NULL,
    text_id   TEXT    NOT NULL,
    text_hash TEXT    NOT NULL,
    band      TEXT    NOT NULL,
    method    TEXT    NOT NULL,
    actor     TEXT    NOT NULL,
    reference TEXT    NOT NULL,
    at        BIGINT  NOT NULL,
    PRIMARY KEY (student, no)
);

-- Letters that were printed; of a code only its hash.
CREATE TABLE consent_letter (
    hash   TEXT   NOT NULL PRIMARY KEY,
    person TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    at     BIGINT NOT NULL
);
CREATE INDEX consent_letter_person ON consent_letter (person);

-- What a guardian set for a child: no learning until a moment, and minutes a day; both may be empty.
CREATE TABLE supervision (
    person  TEXT    NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    paused  BIGINT,
    minutes INTEGER,
    at      BIGINT  NOT NULL
);

-- How far a guardian is who answers on their own account; child goes with its erasure too.
CREATE TABLE guardian_visit (
    person    TEXT    NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    child     TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    letter    TEXT    NOT NULL,
    wrong     INTEGER NOT NULL,
    answers   TEXT    NOT NULL,
    at        BIGINT  NOT NULL
);
CREATE INDEX guardian_visit_child ON guardian_visit (child);
