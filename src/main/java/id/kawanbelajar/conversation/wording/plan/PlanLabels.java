package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.wish.GoalWish;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What goals and subjects are called. */
public final class PlanLabels {
    private static final int FEW = 4;
    private static final int SHORT = 4;
    private static final Set<String> ABBREVIATED = Set.of(
            "uh", "ph", "sts", "sas", "sat", "pts", "pas", "pat", "uts", "uas", "tka", "asts", "asas", "psts", "psas");

    private final Curriculum curriculum;

    public PlanLabels(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** Returns the name of a goal, e.g. {@code ulangan Matematika bab 2, 3} or {@code SAS IPA}. */
    public String of(Goal.Kind kind, GoalWish wish, List<Material> chapters) {
        String subject = subject(chapters.getFirst().mapel());
        if (kind == Goal.Kind.UNDERSTAND) {
            String titles = chapters.stream()
                    .limit(2)
                    .map(chapter -> chapter.chapter().title())
                    .collect(Collectors.joining(", "));
            return Wording.sentence("rencana-tujuan-paham", wish.scope().isNarrow() ? titles : subject);
        }
        String called = wish.called().isBlank()
                ? Wording.sentence("rencana-tujuan-" + kind.name().toLowerCase(Locale.ROOT))
                : wish.called();
        String name = ABBREVIATED.contains(called) ? called.toUpperCase(Locale.ROOT) : called;
        return name + " " + subject + numbers(wish, chapters);
    }

    private static String numbers(GoalWish wish, List<Material> chapters) {
        boolean all = !wish.scope().isNarrow() || wish.scope().whole() || chapters.size() > FEW;
        return all
                ? ""
                : " bab "
                        + chapters.stream()
                                .map(chapter -> String.valueOf(chapter.chapter().number()))
                                .collect(Collectors.joining(", "));
    }

    /** Returns the name of a subject, short as students say it; its code where the curriculum does not know it. */
    public String subject(String mapel) {
        return mapel.length() <= SHORT
                ? mapel.toUpperCase(Locale.ROOT)
                : curriculum.find(mapel).map(Mapel::name).orElse(mapel);
    }
}
