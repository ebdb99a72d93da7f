-- How a person wants to be reminded; without a row, at the usual hour. Times and days are those of the school's zone.
CREATE TABLE reminder_choice (
    person  TEXT    NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    muted   INTEGER NOT NULL,
    hour    TEXT,
    snoozed TEXT,
    at      BIGINT  NOT NULL
);

-- What db-scheduler keeps; its columns are its own, but for the last: what belongs to a person begins with their id and a
-- colon, and goes when they go.
CREATE TABLE scheduled_tasks (
    task_name            TEXT      NOT NULL,
    task_instance        TEXT      NOT NULL,
    task_data            BLOB,
    execution_time       TIMESTAMP NOT NULL,
    picked               BOOLEAN   NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMP,
    last_failure         TIMESTAMP,
    consecutive_failures INTEGER,
    last_heartbeat       TIMESTAMP,
    version              BIGINT    NOT NULL,
    priority             SMALLINT,
    person               TEXT GENERATED ALWAYS AS (
        CASE WHEN instr(task_instance, ':') > 0 THEN substr(task_instance, 1, instr(task_instance, ':') - 1) END
    ) STORED REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_person ON scheduled_tasks (person);
