-- Where a person is in a practice; one row a person. Neither texts nor keys: those come again from the material.
CREATE TABLE sitting (
    person       TEXT    NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    chapter      TEXT    NOT NULL,
    questions    TEXT    NOT NULL,
    seed         BIGINT  NOT NULL,
    place        INTEGER NOT NULL,
    correct      INTEGER NOT NULL,
    paused       INTEGER NOT NULL,
    hints        INTEGER NOT NULL,
    attempts     INTEGER NOT NULL,
    wrong_in_row INTEGER NOT NULL,
    aided        INTEGER NOT NULL,
    at           BIGINT  NOT NULL
);
