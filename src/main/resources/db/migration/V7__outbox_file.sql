-- What goes with a message, a picture or a file; forgotten together with its text.
ALTER TABLE outbox ADD COLUMN enclosure BLOB;
