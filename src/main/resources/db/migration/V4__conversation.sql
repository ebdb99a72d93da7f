-- What a person talked about last, so that "terus contohnya?" has a meaning; one row a person.
CREATE TABLE recall (
    person     TEXT    NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    question   TEXT    NOT NULL,
    mapel      TEXT,
    answer     TEXT    NOT NULL,
    awaiting   TEXT    NOT NULL,
    at         BIGINT  NOT NULL
);

-- The last exchanges of that conversation, oldest first.
CREATE TABLE turn (
    person   TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    no       INTEGER NOT NULL,
    question TEXT    NOT NULL,
    reply    TEXT    NOT NULL,
    at       BIGINT  NOT NULL,
    PRIMARY KEY (person, no)
);

-- What was answered, so that a button under it still knows its question and its sources.
CREATE TABLE answer (
    person   TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    id       TEXT   NOT NULL,
    question TEXT   NOT NULL,
    mapel    TEXT,
    at       BIGINT NOT NULL,
    PRIMARY KEY (person, id)
);

CREATE TABLE answer_source (
    person        TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    answer        TEXT    NOT NULL,
    no            INTEGER NOT NULL,
    passage       TEXT    NOT NULL,
    book          TEXT    NOT NULL,
    chapter_no    INTEGER NOT NULL,
    chapter_title TEXT    NOT NULL,
    page          TEXT    NOT NULL,
    quote         TEXT    NOT NULL,
    at            BIGINT  NOT NULL,
    PRIMARY KEY (person, answer, no)
);

-- Answers that a person thinks are wrong; for the teacher.
CREATE TABLE answer_report (
    person TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    answer TEXT   NOT NULL,
    at     BIGINT NOT NULL,
    PRIMARY KEY (person, answer)
);

-- Questions that a person wants the teacher to answer.
CREATE TABLE forwarded_question (
    person   TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    id       TEXT    NOT NULL,
    question TEXT    NOT NULL,
    kelas    INTEGER,
    at       BIGINT  NOT NULL,
    PRIMARY KEY (person, id)
);

-- That a message told of danger: which kind and when, never a word of it.
CREATE TABLE safety_event (
    person   TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    id       TEXT   NOT NULL,
    category TEXT   NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (person, id)
);
