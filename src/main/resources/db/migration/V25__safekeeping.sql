-- That a student may be in danger: kind and times only, apart from every conversation. What the student wrote stands nowhere.
CREATE TABLE alert (
    id       TEXT    NOT NULL PRIMARY KEY,
    person   TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    distress TEXT    NOT NULL,
    at       BIGINT  NOT NULL,
    latest   BIGINT  NOT NULL,
    message  TEXT    NOT NULL,
    times    INTEGER NOT NULL,
    news_at  BIGINT  NOT NULL,
    handler  TEXT,
    taken_at BIGINT,
    due_at   BIGINT  NOT NULL,
    ending   TEXT
);
CREATE INDEX alert_by_person ON alert (person, at);

-- Which adults know of it, in the order in which they were told (state TOLD), or must not (state SPARED).
CREATE TABLE alert_adult (
    alert  TEXT    NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    adult  TEXT    NOT NULL,
    place  INTEGER NOT NULL,
    state  TEXT    NOT NULL,
    PRIMARY KEY (alert, adult)
);

-- When a class is closed for an exam; the class is that of the register, or kelas-7 for listed students without a class.
CREATE TABLE exam_lock (
    id       TEXT   NOT NULL PRIMARY KEY,
    rombel   TEXT   NOT NULL,
    name     TEXT   NOT NULL,
    from_at  BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    opened   INTEGER NOT NULL DEFAULT 0
);

-- How long the model explained to somebody on a day.
CREATE TABLE ai_use (
    person  TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    day     TEXT    NOT NULL,
    minutes INTEGER NOT NULL,
    at      BIGINT  NOT NULL,
    PRIMARY KEY (person, day)
);
