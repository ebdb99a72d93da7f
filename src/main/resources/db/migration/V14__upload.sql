-- Files that teachers handed in, on their way into material_version; the bytes lie in the folder berkas by their hash. From
-- REVIEW on, what is published follows the version: stage says then only that there is one.
CREATE TABLE upload (
    id             INTEGER NOT NULL PRIMARY KEY,
    owner          TEXT    NOT NULL,
    name           TEXT    NOT NULL,
    sha256         TEXT    NOT NULL,
    size           BIGINT  NOT NULL,
    hint_mapel     TEXT,
    hint_kelas     INTEGER,
    hint_audience  TEXT,
    at             BIGINT  NOT NULL,
    stage          TEXT    NOT NULL,
    pages_done     INTEGER NOT NULL,
    pages_all      INTEGER NOT NULL,
    failure        TEXT    NOT NULL,
    material       TEXT,
    version        INTEGER,
    key_version    INTEGER,
    hidden         TEXT,
    type           TEXT,
    title          TEXT,
    mapel          TEXT,
    kelas          INTEGER,
    chapter        INTEGER,
    kind           TEXT,
    audience       TEXT,
    unsure         TEXT,
    quality        TEXT,
    personal       TEXT,
    notes          TEXT,
    print          TEXT,
    alike          TEXT,
    alike_sentence TEXT
);
CREATE INDEX upload_material ON upload (material);
CREATE INDEX upload_sha256 ON upload (sha256);
