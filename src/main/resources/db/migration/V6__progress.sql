-- Every marked answer in order, only ever added to; no word that anybody wrote. Topics are parted by blanks.
CREATE TABLE attempt (
    no         BIGINT  NOT NULL PRIMARY KEY,
    person     TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    question   TEXT    NOT NULL,
    topics     TEXT    NOT NULL,
    correct    INTEGER NOT NULL,
    unaided    INTEGER NOT NULL,
    calibrates INTEGER NOT NULL,
    encounter  TEXT    NOT NULL,
    message    TEXT    NOT NULL,
    day        TEXT    NOT NULL,
    at         BIGINT  NOT NULL,
    UNIQUE (person, encounter),
    UNIQUE (person, message)
);
CREATE INDEX attempt_question ON attempt (person, question, day);

-- The last number that the log gave out, and the one behind which it must be replayed; one row.
CREATE TABLE learner_log (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    last    BIGINT  NOT NULL,
    origin  BIGINT  NOT NULL
);
INSERT INTO learner_log (one, last, origin) VALUES (1, 0, 0);

-- What all students share: how easy questions and topics are, and the weights. state: now; origin: where the log starts.
CREATE TABLE learner_shared (
    kind   TEXT NOT NULL,
    id     TEXT NOT NULL,
    state  TEXT NOT NULL,
    origin TEXT,
    PRIMARY KEY (kind, id)
);

-- What is known of each student; all rows of one carry the same time, so that a trial forgets them together.
CREATE TABLE learner_student (
    person TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind   TEXT   NOT NULL,
    id     TEXT   NOT NULL,
    state  TEXT   NOT NULL,
    origin TEXT,
    at     BIGINT NOT NULL,
    PRIMARY KEY (person, kind, id)
);

-- When to ask again: one card a topic (question: empty) and a question worth remembering. before_*: ahead of the day reviewed.
CREATE TABLE review_card (
    person            TEXT             NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    topic             TEXT             NOT NULL,
    question          TEXT             NOT NULL,
    stability         DOUBLE PRECISION NOT NULL,
    difficulty        DOUBLE PRECISION NOT NULL,
    reviewed          TEXT             NOT NULL,
    due               TEXT             NOT NULL,
    before_stability  DOUBLE PRECISION,
    before_difficulty DOUBLE PRECISION,
    before_reviewed   TEXT,
    before_due        TEXT,
    encounter         TEXT             NOT NULL,
    at                BIGINT           NOT NULL,
    PRIMARY KEY (person, topic, question)
);

-- Which message led to the sitting as it is, so that the same one is not taken for an answer to the next question.
ALTER TABLE sitting ADD COLUMN message TEXT NOT NULL DEFAULT '';
