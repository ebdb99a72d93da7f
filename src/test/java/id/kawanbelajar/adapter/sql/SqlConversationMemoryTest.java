package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.conversation.memory.AnswerLog;
import id.kawanbelajar.conversation.memory.AnswerLogContract;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.ConversationMemoryContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqlConversationMemoryTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Persons.in(Database.open(folder.resolve("kawan.db")), false, 0, "ayu", "bima");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Nested
    class Memory implements ConversationMemoryContract {
        @Override
        public ConversationMemory memory() {
            return new SqlConversationMemory(database);
        }
    }

    @Nested
    class Answers implements AnswerLogContract {
        @Override
        public AnswerLog log() {
            return new SqlAnswerLog(database);
        }
    }
}
