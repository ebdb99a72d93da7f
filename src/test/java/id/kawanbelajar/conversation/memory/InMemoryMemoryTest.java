package id.kawanbelajar.conversation.memory;

class InMemoryMemoryTest implements ConversationMemoryContract {
    @Override
    public ConversationMemory memory() {
        return new InMemoryMemory();
    }
}
