package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.practice.review.DailyCap;
import id.kawanbelajar.practice.review.KeptCard;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.time.LocalDate;
import java.util.List;

/** What is left to review today for whoever writes, the most forgotten first. */
record Due(Learning learning) {
    List<ReviewSubject> today(Exchange exchange) {
        LocalDate today = LocalDate.ofInstant(exchange.at(), learning.zone());
        List<KeptCard> cards = learning.cards().of(exchange.person().id());
        return learning
                .due()
                .on(today, cards, List.of(), DailyCap.of(exchange.person().kelas()))
                .stream()
                .map(KeptCard::subject)
                .toList();
    }
}
