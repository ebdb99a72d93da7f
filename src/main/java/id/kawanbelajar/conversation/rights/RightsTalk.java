package id.kawanbelajar.conversation.rights;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.rights.DataMessages;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.rights.Wishes.Wish;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what people ask about their own data, and guardians about their child's: one menu, and one plain question before
 * anything happens. All else goes on to who listens behind it.
 */
public final class RightsTalk implements Listener {
    private static final Set<String> MENU =
            Set.of("data", "dataku", "ekspor", "unduh", "perbaiki", "cabut", "keberatan");
    private static final Duration AWAITED = Duration.ofMinutes(30);

    private final Listener behind;
    private final RightsMeans means;
    private final RightsActs acts;

    public RightsTalk(Listener behind, RightsMeans means) {
        this.behind = behind;
        this.means = means;
        this.acts = new RightsActs(means);
    }

    @Override
    public void awaitTrailing(String person) throws InterruptedException {
        behind.awaitTrailing(person);
    }

    @Override
    public void receive(Incoming incoming, ReplySink sink) {
        Exchange exchange = new Exchange(incoming, sink);
        boolean taken = switch (incoming.content()) {
            case Incoming.Words(String text) -> words(exchange, text.strip());
            case Incoming.Press(String action) -> press(exchange, action);
            default -> false;
        };
        if (!taken) {
            behind.receive(incoming, sink);
        }
    }

    private boolean words(Exchange exchange, String text) {
        if (text.startsWith("/")) {
            boolean menu = MENU.contains(text.substring(1).split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT));
            if (menu) {
                open(exchange);
            }
            return menu;
        }
        Optional<Wish> wish = means.wishes()
                .take(exchange.person().id())
                .filter(w -> w.at().plus(AWAITED).isAfter(exchange.at()))
                .filter(w -> isTheirs(exchange.person(), w.subject()));
        wish.ifPresent(w -> acts.written(exchange, w, text));
        return wish.isPresent();
    }

    private void open(Exchange exchange) {
        List<String> children = means.register().children(exchange.person().id());
        if (children.isEmpty()) {
            acts.menu(exchange, exchange.person().id());
        } else {
            exchange.reply("data", DataMessages.whose(exchange.person().id(), children, acts::name));
        }
    }

    private boolean press(Exchange exchange, String action) {
        String[] parts = action.split(":", 4);
        if (!parts[0].equals(Actions.DATA) || parts.length != 4) {
            return false;
        }
        if (isTheirs(exchange.person(), parts[3])) {
            acts.press(exchange, parts[1], parts[2], parts[3]);
        } else {
            exchange.reply("data", Wording.say("data-tidak-ada"));
        }
        return true;
    }

    private boolean isTheirs(Person person, String subject) {
        return subject.equals(person.id())
                || (person.role() != Person.Role.STUDENT
                        && means.register().children(person.id()).contains(subject));
    }
}
