-- The school as it is. Names are sealed with the key in KAWAN_DATA, as addresses of accounts are; they stand nowhere else.
ALTER TABLE person ADD COLUMN name TEXT;
ALTER TABLE person ADD COLUMN born INTEGER;

CREATE TABLE rombel (
    id     TEXT    NOT NULL PRIMARY KEY,
    school TEXT    NOT NULL,
    name   TEXT    NOT NULL,
    kelas  INTEGER NOT NULL,
    year   TEXT    NOT NULL,
    UNIQUE (school, name, year)
);

-- Who is in which class; the present one is that without an end.
CREATE TABLE membership (
    person TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    rombel TEXT    NOT NULL REFERENCES rombel (id),
    absen  INTEGER NOT NULL,
    state  TEXT    NOT NULL,
    at     BIGINT  NOT NULL,
    ended  BIGINT,
    PRIMARY KEY (person, rombel)
);

-- Who holds which office; rombel and mapel are empty for an office of the whole school.
CREATE TABLE office (
    person TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    duty   TEXT   NOT NULL,
    rombel TEXT   NOT NULL DEFAULT '',
    mapel  TEXT   NOT NULL DEFAULT '',
    at     BIGINT NOT NULL,
    PRIMARY KEY (person, duty, rombel, mapel)
);

CREATE TABLE guardianship (
    person   TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    guardian TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    at       BIGINT NOT NULL,
    PRIMARY KEY (person, guardian)
);
