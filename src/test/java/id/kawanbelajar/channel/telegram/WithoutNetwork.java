package id.kawanbelajar.channel.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.BotToken;
import id.kawanbelajar.channel.telegram.send.Sender;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.door.Doorkeeper;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.people.PersonDirectory;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** All of the bot but the line: updates go in as Telegram writes them, replies are left in the outbox. For one thread. */
public final class WithoutNetwork {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "kawan_bot";

    private final Stores stores;
    private final BatchIntake intake;
    private final Desk desk;
    private int updates = 1;

    /**
     * @param listener what listens, given what tells somebody something
     * @param random makes the keys of buttons
     */
    public WithoutNetwork(
            Stores stores,
            Doorkeeper door,
            Function<Herald, Listener> listener,
            PersonDirectory people,
            InstantSource clock,
            RandomGenerator random) {
        this.stores = stores;
        BotApi api = new BotApi(BotToken.of(BotApiStandIn.TOKEN), URI.create("http://127.0.0.1:9"), clock);
        Sender sender = new Sender(api, stores.outbox(), stores.cards(), chat -> {}, trouble -> {}, clock);
        Letters letters = new Letters(random, clock);
        this.intake = new BatchIntake(new Reception(door, people, letters, clock), stores.inbox(), clock);
        this.desk = new Desk(
                stores,
                listener.apply(new OutboxHerald(people, stores, letters, sender)),
                people,
                letters,
                sender,
                clock);
    }

    /** Returns an update to be filled; messages and updates are numbered alike. */
    public ObjectNode update() {
        return JSON.createObjectNode().put("update_id", updates++);
    }

    /** Takes an update in and works on all that waits. */
    public void take(ObjectNode update) {
        intake.store(JSON.createArrayNode().add(update), stores.inbox().cursor().orElse(null), NAME);
        for (String chat : stores.inbox().waitingChats()) {
            for (Optional<Inbox.Turn> turn = stores.inbox().next(chat);
                    turn.isPresent();
                    turn = stores.inbox().next(chat)) {
                desk.handle(turn.get());
            }
        }
    }
}
