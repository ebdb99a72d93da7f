-- Messages that change while somebody looks at them, one row each. The text is kept until it is shown.
-- revision counts what was to be shown; sent_as is the channel's id of the message, once there is one
CREATE TABLE card (
    id         TEXT    NOT NULL PRIMARY KEY,
    chat       TEXT    NOT NULL,
    person     TEXT    REFERENCES person (id) ON DELETE CASCADE,
    body       TEXT,
    revision   BIGINT  NOT NULL,
    sent_as    TEXT,
    tries      INTEGER NOT NULL DEFAULT 0,
    not_before BIGINT  NOT NULL,
    stored_at  BIGINT  NOT NULL
);
CREATE INDEX card_waiting ON card (not_before) WHERE body IS NOT NULL;
CREATE INDEX card_person ON card (person);

-- Files that a teacher sent by a channel and that are not read to their end, and what became of them.
-- state: 0 open, 1 ended; upload is the number of the file once it is received
CREATE TABLE sent_file (
    seq       INTEGER NOT NULL PRIMARY KEY,
    card      TEXT    NOT NULL UNIQUE,
    person    TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    photo     INTEGER NOT NULL,
    reference TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    bytes     BIGINT  NOT NULL,
    album     TEXT    NOT NULL,
    caption   TEXT    NOT NULL,
    upload    BIGINT,
    state     INTEGER NOT NULL,
    at        BIGINT  NOT NULL
);
CREATE INDEX sent_file_person ON sent_file (person, seq);

-- What a teacher's next words are for: a question to a draft, or a title.
CREATE TABLE trying (
    person TEXT   NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    what   TEXT   NOT NULL,
    upload BIGINT NOT NULL,
    until  BIGINT NOT NULL
);
