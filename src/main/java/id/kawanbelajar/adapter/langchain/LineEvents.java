package id.kawanbelajar.adapter.langchain;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hands the lines of a response from the HTTP client's threads, which must never wait, to the thread that asked, which
 * waits as long as it likes and can be interrupted.
 */
final class LineEvents implements Flow.Subscriber<String> {
    private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();

    /** What happens to a response. */
    sealed interface Event {
        /** The status line and headers are here. */
        record Head(int status) implements Event {}

        /** One line of the body. */
        record Line(String text) implements Event {}

        /** The body ended as HTTP says. */
        record End() implements Event {}

        /** There is no response, or it broke off. */
        record Broken(Throwable why) implements Event {}
    }

    /** Returns a handler that feeds this queue; for one response. */
    BodyHandler<Void> handler() {
        return head -> {
            queue.add(new Event.Head(head.statusCode()));
            return BodySubscribers.fromLineSubscriber(this);
        };
    }

    /** Tells that the exchange failed. */
    void broken(Throwable why) {
        queue.add(new Event.Broken(why));
    }

    /** Returns the next event; null when none came in time. */
    @Nullable Event next(Duration wait) throws InterruptedException {
        return queue.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        queue.add(new Event.Line(line));
    }

    @Override
    public void onError(Throwable why) {
        broken(why);
    }

    @Override
    public void onComplete() {
        queue.add(new Event.End());
    }
}
