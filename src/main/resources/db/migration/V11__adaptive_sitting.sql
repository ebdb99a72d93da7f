-- A practice is chosen question by question. One that had begun before cannot go on and is over.
DROP TABLE sitting;

-- Where a person is in a practice; one row a person. Neither texts nor keys: those come again from the material. Topics and
-- reviews are parted by blanks; of questions asked and of what is believed of topics each has a line.
CREATE TABLE sitting (
    person       TEXT    NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    topics       TEXT    NOT NULL,
    warm_up      TEXT,
    reviews      TEXT    NOT NULL,
    wanted       INTEGER NOT NULL,
    seed         BIGINT  NOT NULL,
    asked        TEXT    NOT NULL,
    beliefs      TEXT    NOT NULL,
    paused       INTEGER NOT NULL,
    hints        INTEGER NOT NULL,
    attempts     INTEGER NOT NULL,
    wrong_in_row INTEGER NOT NULL,
    aided        INTEGER NOT NULL,
    message      TEXT    NOT NULL,
    at           BIGINT  NOT NULL
);
