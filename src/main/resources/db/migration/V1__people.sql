-- Everybody and everything carries a school and an internal person id, never the id of a channel.
CREATE TABLE person (
    id         TEXT    NOT NULL PRIMARY KEY,
    school     TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    kelas      INTEGER,
    trial      INTEGER NOT NULL DEFAULT 0,
    short_mode INTEGER NOT NULL DEFAULT 0,
    created_at BIGINT  NOT NULL
);

-- The one place that ties a person to an account of a channel.
CREATE TABLE account (
    channel    TEXT   NOT NULL,
    address    TEXT   NOT NULL,
    person     TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    active     INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (channel, address)
);
