package id.kawanbelajar.conversation.memory;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A memory in memory. */
public final class InMemoryMemory implements ConversationMemory {
    private final Map<String, Recall> recalls = new ConcurrentHashMap<>();

    @Override
    public Recall recall(String person) {
        return recalls.getOrDefault(person, Recall.NOTHING);
    }

    @Override
    public void keep(String person, Recall recall, Instant at) {
        recalls.put(person, recall);
    }
}
