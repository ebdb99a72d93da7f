-- What came in. Words are kept until they are answered; of whom nothing may be stored, never.
-- state: 0 new, 1 being answered, 2 done
CREATE TABLE inbox (
    id      BIGINT  NOT NULL PRIMARY KEY,
    seq     BIGINT  NOT NULL UNIQUE,
    chat    TEXT    NOT NULL,
    person  TEXT    REFERENCES person (id) ON DELETE CASCADE,
    kind    TEXT    NOT NULL,
    body    TEXT,
    message TEXT    NOT NULL,
    at      BIGINT  NOT NULL,
    state   INTEGER NOT NULL,
    tries   INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX inbox_open ON inbox (chat, seq) WHERE state < 2;
CREATE INDEX inbox_person ON inbox (person);

-- How far the channel was read; one row.
CREATE TABLE inbox_cursor (
    one      INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    last     BIGINT,
    received BIGINT,
    read     BIGINT,
    returned BIGINT,
    problem  TEXT
);
INSERT INTO inbox_cursor (one) VALUES (1);

-- What must go out, one row a message. Text is kept until it has gone, the id longer, so that nothing goes twice.
-- state: 0 waiting, 1 sent, 2 given up
CREATE TABLE outbox (
    id         TEXT    NOT NULL PRIMARY KEY,
    seq        BIGINT  NOT NULL UNIQUE,
    chat       TEXT    NOT NULL,
    person     TEXT    REFERENCES person (id) ON DELETE CASCADE,
    priority   INTEGER NOT NULL,
    body       TEXT,
    state      INTEGER NOT NULL,
    tries      INTEGER NOT NULL DEFAULT 0,
    not_before BIGINT  NOT NULL,
    stored_at  BIGINT  NOT NULL
);
CREATE INDEX outbox_waiting ON outbox (chat, priority, seq) WHERE state = 0;
CREATE INDEX outbox_person ON outbox (person);

-- What a button stands for, and for whom.
CREATE TABLE button (
    key        TEXT   NOT NULL PRIMARY KEY,
    person     TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    action     TEXT   NOT NULL,
    made_at    BIGINT NOT NULL,
    pressed_by BIGINT,
    pressed_at BIGINT
);
CREATE INDEX button_person ON button (person);
