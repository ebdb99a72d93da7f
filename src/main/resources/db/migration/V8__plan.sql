-- The study plan of a person: what it was made for. Days and times are those of the school's zone.
CREATE TABLE plan (
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

CREATE TABLE plan_goal (
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

CREATE TABLE plan_block (
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

-- A wish for a plan of which something is still to be asked.
CREATE TABLE plan_draft (
    person TEXT   NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    draft  TEXT   NOT NULL,
    at     BIGINT NOT NULL
);
