package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.conversation.memory.AnswerLog;
import id.kawanbelajar.conversation.memory.AnswerLogContract;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.ConversationMemoryContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

class SqlConversationMemoryTest extends OpenDatabase {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
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
