package id.kawanbelajar.channel.telegram.send;

import id.kawanbelajar.channel.telegram.api.Fault;

/** Hears of what stands in the way of everybody's messages. */
@FunctionalInterface
public interface Trouble {
    /** A call failed for a reason that concerns not only its chat. */
    void met(Fault fault);
}
