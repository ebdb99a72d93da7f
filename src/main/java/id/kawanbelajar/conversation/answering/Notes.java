package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.memory.AnswerLog;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.material.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written down of an exchange: the topic, and what the buttons under a reply need. Safe for use by many threads. */
public final class Notes {
    private final ConversationMemory memory;
    private final AnswerLog log;

    public Notes(ConversationMemory memory, AnswerLog log) {
        this.memory = memory;
        this.log = log;
    }

    /** Returns what the person talked about last. */
    Recall recall(Exchange exchange) {
        return memory.recall(exchange.person().id());
    }

    void remember(Exchange exchange, Recall recall) {
        memory.keep(exchange.person().id(), recall, exchange.at());
    }

    /** Keeps what a button under the reply will need; returns its id. */
    String keep(Exchange exchange, String question, @Nullable String mapel, List<Source> sources) {
        String id = exchange.incoming().id();
        log.keep(exchange.person().id(), new LoggedAnswer(id, question, mapel, sources), exchange.at());
        return id;
    }

    /** Keeps what the buttons under a piece of the material will need, unless more is kept of this message; returns its id. */
    String keepOnce(Exchange exchange, String about) {
        String id = exchange.incoming().id();
        if (log.find(exchange.person().id(), id).isEmpty()) {
            keep(exchange, about, null, List.of());
        }
        return id;
    }

    /** Returns the quotes that were shown in the answer before. */
    List<String> shown(Exchange exchange, Recall recall) {
        return log.find(exchange.person().id(), recall.answer()).stream()
                .flatMap(answer -> answer.sources().stream())
                .map(Source::quote)
                .toList();
    }
}
