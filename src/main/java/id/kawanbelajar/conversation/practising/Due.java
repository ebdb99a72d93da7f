package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.PlanStore;
import id.kawanbelajar.practice.review.ComingExam;
import id.kawanbelajar.practice.review.DailyCap;
import id.kawanbelajar.practice.review.KeptCard;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is left to review today for whoever writes, the most forgotten first; what a planned exam asks for comes once more in
 * the week before it.
 *
 * @param plans tell the exams
 */
public record Due(Learning learning, PlanStore plans) {
    /** Returns it, within the child's daily cap. */
    public List<ReviewSubject> today(Exchange exchange) {
        String person = exchange.person().id();
        LocalDate today = LocalDate.ofInstant(exchange.at(), learning.zone());
        List<KeptCard> cards = learning.cards().of(person);
        int cap = DailyCap.of(exchange.person().kelas());
        return learning.due().on(today, cards, exams(person), cap).stream()
                .map(KeptCard::subject)
                .toList();
    }

    private List<ComingExam> exams(String person) {
        return plans.find(person).stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goal.kind().isExam())
                .map(Due::exam)
                .toList();
    }

    private static ComingExam exam(Goal goal) {
        return new ComingExam(goal.day(), Set.copyOf(goal.topics()));
    }
}
