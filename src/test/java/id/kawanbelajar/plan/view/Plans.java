package id.kawanbelajar.plan.view;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans as students have them, from Monday 30 November 2026 on. */
public final class Plans {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    public static final PlanWords WORDS = new PlanWords(
            "Rencana belajarmu",
            "%d dari %d selesai",
            "Masih lanjut sampai %s",
            new PlanWords.Marks("menit", "selesai", "ujian", "hari ini", "libur", "istirahat"),
            Map.of(
                    Block.Kind.LEARN, "Belajar",
                    Block.Kind.PRACTISE, "Latihan",
                    Block.Kind.REVIEW, "Ingat lagi",
                    Block.Kind.MIXED, "Campuran"));

    private static final Availability EVENINGS = new Availability(
            45, Map.of(DayOfWeek.WEDNESDAY, 0), Map.of(), LocalTime.of(18, 30), LocalTime.of(20, 45), false, false);
    private static final List<String> TITLES = List.of(
            "Mengenali sisi-sisi segitiga siku-siku dan menyatakan teorema Pythagoras",
            "Menunjukkan kebenaran teorema Pythagoras dengan luas persegi",
            "Menghitung panjang sisi segitiga siku-siku yang belum diketahui",
            "Mengenali tripel Pythagoras dan menentukan jenis segitiga",
            "Peluang kejadian",
            "Frekuensi harapan dari percobaan yang diulang berkali-kali",
            "Fotosintesis",
            "Usaha dan energi dalam kehidupan sehari-hari",
            "Teks berita: unsur, struktur, dan cara meringkasnya",
            "Ide pokok",
            "Letak wilayah dan pengaruhnya bagi kehidupan masyarakat Indonesia",
            "Berpikir komputasional");

    private Plans() {}

    /** Four blocks tonight, a test tomorrow; the first is done. */
    public static PlanSheet evening() {
        Goal quiz = goal("g1", Goal.Kind.QUIZ, "Ulangan Matematika bab 3", MONDAY.plusDays(1), 0, 4);
        List<Block> blocks = new ArrayList<>();
        LocalTime start = LocalTime.of(18, 30);
        for (int i = 0; i < 4; i++) {
            Block.Kind kind = i == 3 ? Block.Kind.MIXED : Block.Kind.LEARN;
            blocks.add(new Block(
                    "b" + i,
                    "g1",
                    kind,
                    i == 3 ? quiz.topics() : List.of(topic(i)),
                    MONDAY,
                    start,
                    25,
                    Block.Why.NEW,
                    i == 0 ? Block.State.DONE : Block.State.PLANNED));
            start = start.plusMinutes(30);
        }
        return sheet(new Plan(List.of(quiz), EVENINGS, blocks, List.of()), MONDAY);
    }

    /** Two blocks a day, a test on the second Saturday; seen on the fourth day. */
    public static PlanSheet twoWeeks() {
        Goal quiz = goal("g1", Goal.Kind.QUIZ, "Ulangan Matematika bab 3 dan 4", MONDAY.plusDays(12), 0, 6);
        return sheet(daily(List.of(quiz), 12, MONDAY.plusDays(3)), MONDAY.plusDays(3));
    }

    /** Three goals with long titles over six weeks; seen in the second week. */
    public static PlanSheet sixWeeks() {
        List<Goal> goals = List.of(
                goal("g1", Goal.Kind.QUIZ, "Ulangan Matematika bab 3 dan 4", MONDAY.plusDays(18), 0, 6),
                goal(
                        "g2",
                        Goal.Kind.TKA,
                        "Tes Kemampuan Akademik Bahasa Indonesia dan IPA",
                        MONDAY.plusDays(41),
                        6,
                        10),
                goal("g3", Goal.Kind.UNDERSTAND, "lebih ngerti letak wilayah", MONDAY.plusDays(30), 10, 12));
        return sheet(daily(goals, 41, MONDAY.plusDays(9)), MONDAY.plusDays(9));
    }

    /** Four blocks a day for all goals of a semester; the fullest picture there is. */
    public static PlanSheet semester() {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            goals.add(goal(
                    "g" + i,
                    Goal.Kind.FINAL,
                    "Sumatif akhir semester mata pelajaran ke-" + (i + 1),
                    MONDAY.plusDays(120 + i),
                    4 * i,
                    4 * i + 4));
        }
        List<Block> blocks = new ArrayList<>();
        for (int day = 0; day < 120; day++) {
            for (int i = 0; i < 4; i++) {
                Goal goal = goals.get((day + i) % 10);
                blocks.add(block(goal, goal.topics().get(day % 4), MONDAY.plusDays(day), 18 + i, Block.State.PLANNED));
            }
        }
        return sheet(new Plan(goals, EVENINGS, blocks, List.of()), MONDAY);
    }

    private static Plan daily(List<Goal> goals, int days, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            LocalDate date = MONDAY.plusDays(day);
            if (date.getDayOfWeek() == DayOfWeek.WEDNESDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
                continue;
            }
            for (int i = 0; i < 2; i++) {
                Goal goal = goals.get((day + i) % goals.size());
                if (date.isBefore(goal.day())) {
                    TopicId topic = goal.topics()
                            .get((day / goals.size() + i) % goal.topics().size());
                    Block.State state = date.isBefore(today) ? Block.State.DONE : Block.State.PLANNED;
                    blocks.add(block(goal, topic, date, 18 + i, day == 1 && i == 1 ? Block.State.MISSED : state));
                }
            }
        }
        return new Plan(goals, EVENINGS, blocks, List.of());
    }

    private static Block block(Goal goal, TopicId topic, LocalDate day, int hour, Block.State state) {
        return new Block(
                "%s-%s-%d".formatted(goal.id(), day, hour),
                goal.id(),
                hour == 18 ? Block.Kind.LEARN : Block.Kind.PRACTISE,
                List.of(topic),
                day,
                LocalTime.of(hour, 30),
                hour == 18 ? 25 : 20,
                Block.Why.NEW,
                state);
    }

    private static Goal goal(String id, Goal.Kind kind, String label, LocalDate day, int from, int until) {
        List<TopicId> topics = new ArrayList<>();
        for (int i = from; i < until; i++) {
            topics.add(topic(i));
        }
        return new Goal(id, kind, label, day, topics);
    }

    private static TopicId topic(int number) {
        return TopicId.of("smp/matematika/8/03#T" + number);
    }

    private static PlanSheet sheet(Plan plan, LocalDate today) {
        Map<TopicId, String> names = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            names.put(topic(i), i < TITLES.size() ? TITLES.get(i) : TITLES.get(i % TITLES.size()) + " lagi " + i);
        }
        return new PlanSheet(
                plan,
                names,
                day -> day.equals(LocalDate.of(2026, 12, 9)) || day.equals(LocalDate.of(2026, 12, 25))
                        ? Set.of(Mark.HOLIDAY)
                        : Set.of(),
                today,
                WORDS);
    }
}
