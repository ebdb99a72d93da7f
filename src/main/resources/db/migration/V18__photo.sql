-- The words of the photo that a student sent last; never the picture. message is the one that brought it.
CREATE TABLE photo (
    person  TEXT   NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    message TEXT   NOT NULL,
    text    TEXT   NOT NULL,
    at      BIGINT NOT NULL
);
