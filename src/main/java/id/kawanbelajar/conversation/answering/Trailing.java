package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Message;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The way back for what trails a message. Once it is closed nothing goes through any more, not even what was on its way
 * when it closed. Safe for use by many threads.
 */
final class Trailing implements ReplySink {
    private final ReplySink sink;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;

    Trailing(ReplySink sink) {
        this.sink = sink;
    }

    @Override
    public void reply(String id, Message message, boolean answersQuestion) {
        unlessClosed(() -> sink.reply(id, message, answersQuestion));
    }

    @Override
    public void draft(String textSoFar) {
        unlessClosed(() -> sink.draft(textSoFar));
    }

    /** Lets nothing through any more; waits for a reply that is being handed over just now. */
    void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private void unlessClosed(Runnable handingOver) {
        lock.lock();
        try {
            if (!closed) {
                handingOver.run();
            }
        } finally {
            lock.unlock();
        }
    }
}
