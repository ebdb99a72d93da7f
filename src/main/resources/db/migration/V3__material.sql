-- Every version of every material, with the text as read: the truth that the search index is derived from.
CREATE TABLE material_version (
    material      TEXT    NOT NULL,
    number        INTEGER NOT NULL,
    content_hash  TEXT    NOT NULL,
    origin        TEXT    NOT NULL,
    status        TEXT    NOT NULL,
    book          TEXT    NOT NULL,
    chapter       INTEGER NOT NULL,
    title         TEXT    NOT NULL,
    mapel         TEXT    NOT NULL,
    kelas         INTEGER NOT NULL,
    fase          TEXT    NOT NULL,
    audience      TEXT    NOT NULL,
    elements      TEXT    NOT NULL,
    goals         TEXT    NOT NULL,
    prerequisites TEXT    NOT NULL,
    author        TEXT    NOT NULL,
    licence       TEXT    NOT NULL,
    passages      INTEGER NOT NULL,
    loaded_at     BIGINT  NOT NULL,
    actor         TEXT    NOT NULL,
    text          TEXT    NOT NULL,
    blocks        TEXT    NOT NULL,
    pages         TEXT    NOT NULL,
    PRIMARY KEY (material, number)
);

-- Who published or withdrew what.
CREATE TABLE material_change (
    material   TEXT    NOT NULL,
    number     INTEGER NOT NULL,
    status     TEXT    NOT NULL,
    changed_at BIGINT  NOT NULL,
    actor      TEXT    NOT NULL
);

-- What other processes ask the one that owns database and index to do for them, and what it answers.
CREATE TABLE command (
    id        INTEGER NOT NULL PRIMARY KEY,
    arguments TEXT    NOT NULL,
    state     TEXT    NOT NULL,
    exit_code INTEGER,
    asked_at  BIGINT  NOT NULL
);

CREATE TABLE command_line (
    command INTEGER NOT NULL REFERENCES command (id) ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    line    TEXT    NOT NULL,
    PRIMARY KEY (command, number)
);
