package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.ChapterMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.plan.Availability;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be changed of a plan by buttons; each button says what a student could say. */
public final class ChangeMenu {
    private static final List<Integer> MINUTES = List.of(20, 30, 45, 60, 90, 120);
    private static final int MOST_CHAPTERS = 8;

    private ChangeMenu() {}

    /** Asks what to change. */
    public static Message what() {
        List<Button> fields = Stream.of("ujian", "menit", "libur", "bab")
                .map(field -> Wording.button(
                        Wording.sentence("rencana-ubah-" + field + "-tombol"),
                        Actions.PLAN,
                        PlanActions.of(PlanActions.CHANGE, field)))
                .toList();
        return Wording.with(Wording.rows(2, fields), Wording.sentence("rencana-ubah-apa"));
    }

    /** Asks for the day of the next exam. */
    public static Message exam(LocalDate day) {
        List<Button> days = Stream.of(-2, -1, 1, 2, 3, 7)
                .map(day::plusDays)
                .map(other -> PlanQuestions.say(
                        PlanDates.day(other),
                        Wording.sentence(
                                "rencana-kata-ujian",
                                other.getDayOfMonth() + "/" + other.getMonthValue() + "/" + other.getYear())))
                .toList();
        return Wording.with(Wording.rows(3, days), Wording.sentence("rencana-ubah-ujian", PlanDates.day(day)));
    }

    /** Asks for the minutes of a day. */
    public static Message minutes(int now) {
        List<Button> choices = MINUTES.stream()
                .filter(minutes -> minutes != now)
                .map(minutes -> PlanQuestions.say(
                        Wording.sentence("rencana-menit", String.valueOf(minutes)),
                        Wording.sentence("rencana-kata-menit", String.valueOf(minutes))))
                .toList();
        return Wording.with(Wording.rows(3, choices), Wording.sentence("rencana-ubah-berapa", String.valueOf(now)));
    }

    /** Asks for the days that do not work. */
    public static Message days(Availability now) {
        List<Button> days = Arrays.stream(DayOfWeek.values())
                .map(day -> day(day, isFree(day, now)))
                .toList();
        return Wording.with(Wording.rows(2, days), Wording.sentence("rencana-ubah-libur-apa"));
    }

    private static boolean isFree(DayOfWeek day, Availability now) {
        Integer said = now.weekly().get(day);
        return said == null ? day == DayOfWeek.SUNDAY && !now.sundays() : said == 0;
    }

    private static Button day(DayOfWeek day, boolean free) {
        String name = PlanDates.weekday(day);
        return PlanQuestions.say(
                Wording.sentence(free ? "rencana-hari-bisa" : "rencana-hari-tidak", name),
                Wording.sentence(free ? "rencana-kata-bisa" : "rencana-kata-tidak", name));
    }

    /**
     * Asks for chapters.
     *
     * @param out those that are not in the plan
     * @param in those that are
     */
    public static Message chapters(List<Material> out, List<Material> in) {
        Stream<Button> more = out.stream().map(chapter -> chapter("+ ", "rencana-kata-tambah-bab", chapter));
        Stream<Button> less = in.size() < 2
                ? Stream.empty()
                : in.stream().map(chapter -> chapter("− ", "rencana-kata-buang-bab", chapter));
        List<Button> buttons = Stream.concat(more, less).limit(MOST_CHAPTERS).toList();
        return Wording.with(
                Wording.rows(1, buttons),
                Wording.sentence(buttons.isEmpty() ? "rencana-ubah-bab-habis" : "rencana-ubah-bab"));
    }

    private static Button chapter(String sign, String words, Material chapter) {
        return PlanQuestions.say(sign + ChapterMessages.title(chapter), words(words, chapter));
    }

    /** Returns the words by which somebody would add a chapter. */
    public static String adding(Material chapter) {
        return words("rencana-kata-tambah-bab", chapter);
    }

    private static String words(String name, Material chapter) {
        return Wording.sentence(
                name,
                chapter.mapel().replace('-', ' '),
                String.valueOf(chapter.chapter().number()),
                String.valueOf(chapter.kelas().number()));
    }
}
