package id.kawanbelajar.delivery;

import java.time.Instant;

/**
 * One message that waits to be sent, without what goes with it.
 *
 * @param id of its posting and its place in it
 * @param chat where it goes
 * @param priority before which others it goes
 * @param body in the channel's own form
 * @param tries how often sending it failed so far
 * @param notBefore earliest moment of the next try
 */
public record Outgoing(String id, String chat, Posting.Priority priority, String body, int tries, Instant notBefore) {}
