package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.conversation.message.Message;

/** Shows a person something that changes while they look at it. Safe for use by many threads. */
@FunctionalInterface
public interface StatusCards {
    /**
     * Shows a message in the place of what the card showed before; returns once it is safe. Steps in between may never be
     * seen; the last always is. A person who cannot be reached is shown nothing.
     *
     * @param person internal id
     * @param card unique for ever
     * @param message words and buttons only, short enough for one screen
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be stored; the same call may be made again
     */
    void show(String person, String card, Message message);
}
