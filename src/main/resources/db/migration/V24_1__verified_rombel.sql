-- The class whose student asked; empty where they were in none. Only that class reads the answer.
ALTER TABLE verified_answer ADD COLUMN rombel TEXT;
