-- Who is on the way in. account is a keyed hash of channel and address; rows end when somebody has joined, or after a day.
CREATE TABLE guest (
    account TEXT   NOT NULL PRIMARY KEY,
    step    TEXT   NOT NULL,
    rombel  TEXT   REFERENCES rombel (id) ON DELETE CASCADE,
    person  TEXT   REFERENCES person (id) ON DELETE CASCADE,
    at      BIGINT NOT NULL
);
CREATE INDEX guest_person ON guest (person);

-- How often an account was wrong; account as above.
CREATE TABLE wrong_guess (
    account TEXT   NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX wrong_guess_account ON wrong_guess (account, at);

-- An account says to be a student; the address is sealed as in the table account.
CREATE TABLE claim (
    person  TEXT   NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    channel TEXT   NOT NULL,
    address TEXT   NOT NULL,
    at      BIGINT NOT NULL,
    UNIQUE (channel, address)
);

-- Who may be the active person of an account that several use; pin is a keyed hash, empty until one is made up.
CREATE TABLE profile (
    channel TEXT   NOT NULL,
    address TEXT   NOT NULL,
    person  TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    pin     TEXT   NOT NULL DEFAULT '',
    at      BIGINT NOT NULL,
    PRIMARY KEY (channel, address, person)
);
CREATE INDEX profile_person ON profile (person);
