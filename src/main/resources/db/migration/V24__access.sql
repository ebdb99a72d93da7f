-- What was done with whose data. Each row's hash covers the row before, so that no row can be changed or taken out unseen.
-- No column refers to a person: what was done stays known when a person is erased, by an internal id that then names nobody.
CREATE TABLE audit (
    seq     BIGINT NOT NULL PRIMARY KEY,
    at      BIGINT NOT NULL,
    actor   TEXT   NOT NULL,
    act     TEXT   NOT NULL,
    subject TEXT   NOT NULL,
    reason  TEXT   NOT NULL,
    hash    TEXT   NOT NULL
);

-- Up to where rows were dropped because they had been kept long enough: the chain begins after the last of these.
CREATE TABLE audit_checkpoint (
    seq  BIGINT NOT NULL PRIMARY KEY,
    hash TEXT   NOT NULL,
    at   BIGINT NOT NULL
);

-- Somebody of the school asked to read a student's conversation; goes with the student.
CREATE TABLE chat_opening (
    id       TEXT   NOT NULL PRIMARY KEY,
    person   TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    asker    TEXT   NOT NULL,
    reason   TEXT   NOT NULL,
    untold   TEXT,
    at       BIGINT NOT NULL,
    approver TEXT,
    approved BIGINT,
    told     BIGINT
);
CREATE INDEX chat_opening_person ON chat_opening (person);
