package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.delivery.Buttons;
import id.kawanbelajar.delivery.Cards;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.delivery.Outbox;

/** The four stores of the delivery, which lie in one database. */
public record Stores(Inbox inbox, Outbox outbox, Buttons buttons, Cards cards) {}
