-- What a model wrote to a question that tells of nobody, under a keyed hash of the question in plain words, the passages, the
-- year, the prompt and the model. Neither a person nor a word of the question stands here.
CREATE TABLE kept_reply (
    id   TEXT   NOT NULL PRIMARY KEY,
    text TEXT   NOT NULL,
    at   BIGINT NOT NULL
);
CREATE INDEX kept_reply_by_time ON kept_reply (at);

-- The materials that it rests on; it goes when one of them changes.
CREATE TABLE kept_reply_material (
    reply    TEXT NOT NULL REFERENCES kept_reply (id) ON DELETE CASCADE,
    material TEXT NOT NULL,
    PRIMARY KEY (reply, material)
);
CREATE INDEX kept_reply_by_material ON kept_reply_material (material);
