-- A plan and its wish as they were before the last change, so that it can be taken back; columns as in V8.
CREATE TABLE former_plan (
    person    TEXT    NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    minutes   INTEGER NOT NULL,
    weekly    TEXT    NOT NULL,
    special   TEXT    NOT NULL,
    earliest  TEXT    NOT NULL,
    latest    TEXT    NOT NULL,
    sundays   INTEGER NOT NULL,
    holidays  INTEGER NOT NULL,
    uncovered TEXT    NOT NULL,
    at        BIGINT  NOT NULL
);

CREATE TABLE former_plan_goal (
    person TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    no     INTEGER NOT NULL,
    id     TEXT    NOT NULL,
    kind   TEXT    NOT NULL,
    label  TEXT    NOT NULL,
    day    TEXT    NOT NULL,
    topics TEXT    NOT NULL,
    at     BIGINT  NOT NULL,
    PRIMARY KEY (person, no)
);

CREATE TABLE former_plan_block (
    person     TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    no         INTEGER NOT NULL,
    id         TEXT    NOT NULL,
    goal       TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    topics     TEXT    NOT NULL,
    day        TEXT    NOT NULL,
    start_time TEXT    NOT NULL,
    minutes    INTEGER NOT NULL,
    why        TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    at         BIGINT  NOT NULL,
    PRIMARY KEY (person, no)
);

CREATE TABLE former_plan_draft (
    person TEXT   NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    draft  TEXT   NOT NULL,
    at     BIGINT NOT NULL
);

-- The block of a plan that a person is doing, and how far they are in it.
CREATE TABLE plan_run (
    person  TEXT   NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    block   TEXT   NOT NULL,
    step    TEXT   NOT NULL,
    message TEXT   NOT NULL,
    at      BIGINT NOT NULL
);
