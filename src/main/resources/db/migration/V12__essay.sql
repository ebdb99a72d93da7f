-- What students wrote to questions that no key marks, for their teacher. marked_by and sentence_of are teachers: whose mark it
-- is, and whose next words are for the student.
CREATE TABLE essay (
    no          INTEGER NOT NULL PRIMARY KEY,
    person      TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    encounter   TEXT    NOT NULL,
    topic       TEXT    NOT NULL,
    question    TEXT    NOT NULL,
    seed        BIGINT  NOT NULL,
    text        TEXT    NOT NULL,
    at          BIGINT  NOT NULL,
    mark        TEXT,
    marked_by   TEXT REFERENCES person (id) ON DELETE SET NULL,
    marked_at   BIGINT,
    sentence_of TEXT REFERENCES person (id) ON DELETE SET NULL,
    UNIQUE (person, encounter)
);
CREATE INDEX essay_unmarked ON essay (at) WHERE mark IS NULL;
CREATE INDEX essay_marked_by ON essay (marked_by);
CREATE INDEX essay_sentence_of ON essay (sentence_of);
