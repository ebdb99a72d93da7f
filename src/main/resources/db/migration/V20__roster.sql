-- Proves that the key that lies beside the database is the one that it was sealed with.
CREATE TABLE seal (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    proof TEXT    NOT NULL
);

-- Codes and links by which people join; hash is keyed, so that whoever has the database has no code.
-- rombel and person are what it opens, as opens says
CREATE TABLE join_code (
    number    INTEGER NOT NULL PRIMARY KEY,
    hash      TEXT    NOT NULL UNIQUE,
    kind      TEXT    NOT NULL,
    opens     TEXT    NOT NULL,
    rombel    TEXT    REFERENCES rombel (id),
    person    TEXT    REFERENCES person (id) ON DELETE CASCADE,
    uses_left INTEGER NOT NULL,
    until     BIGINT  NOT NULL,
    at        BIGINT  NOT NULL
);
CREATE INDEX join_code_person ON join_code (person);
