-- Who is to be erased, and who was. Outlives the person, so who and ordered_by are internal ids without a reference; nothing
-- else of anybody is kept. What is in here is erased again after an older backup was put back.
CREATE TABLE erasure_order (
    who        TEXT   NOT NULL PRIMARY KEY,
    ordered_by TEXT   NOT NULL,
    reason     TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    due        BIGINT NOT NULL,
    erased_at  BIGINT
);

-- What somebody asked about their data, each due in three days. asked_by may be their guardian; settled_by is staff.
CREATE TABLE ticket (
    no         INTEGER NOT NULL PRIMARY KEY,
    person     TEXT    NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    asked_by   TEXT    REFERENCES person (id) ON DELETE SET NULL,
    kind       TEXT    NOT NULL,
    words      TEXT    NOT NULL,
    at         BIGINT  NOT NULL,
    due        BIGINT  NOT NULL,
    step       INTEGER NOT NULL,
    settled_by TEXT    REFERENCES person (id) ON DELETE SET NULL,
    settled_at BIGINT
);
CREATE INDEX ticket_person ON ticket (person);
CREATE INDEX ticket_open ON ticket (due) WHERE settled_at IS NULL;
CREATE INDEX ticket_asked_by ON ticket (asked_by);
CREATE INDEX ticket_settled_by ON ticket (settled_by);

-- What somebody's next words are for: a name, a class, or what they object to; subject is whose data, themselves or a child.
CREATE TABLE rights_talk (
    person  TEXT   NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    subject TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    what    TEXT   NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX rights_talk_subject ON rights_talk (subject);
