-- Questions out of teachers' files. published: 0 students never see them, 1 those with a place are practised.
-- options and doubts are lines; chapter, goal and source are where a question belongs, null before it is published
CREATE TABLE question_bank (
    no        INTEGER NOT NULL PRIMARY KEY,
    material  TEXT    NOT NULL UNIQUE,
    published INTEGER NOT NULL,
    at        BIGINT  NOT NULL
);
CREATE TABLE bank_question (
    bank        INTEGER NOT NULL REFERENCES question_bank (no) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    text        TEXT    NOT NULL,
    options     TEXT    NOT NULL,
    answer      TEXT,
    explanation TEXT    NOT NULL,
    doubts      TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    chapter     TEXT,
    goal        TEXT,
    source      TEXT,
    PRIMARY KEY (bank, number)
);
CREATE INDEX bank_question_chapter ON bank_question (chapter);
