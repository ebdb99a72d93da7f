package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.plan.wish.Change;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.ScopeWish;
import id.kawanbelajar.plan.wish.TimeWish;
import id.kawanbelajar.plan.wish.words.Item;
import id.kawanbelajar.plan.wish.words.PlanText;
import id.kawanbelajar.plan.wish.words.ReadItems;
import id.kawanbelajar.plan.wish.words.SubjectWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody who has a plan wants otherwise. Never fails, whatever the text. Safe for use by many threads. */
public final class ReadChanges {
    private static final Pattern SHIFT = Pattern.compile(
            "\\b(mundur|maju)\\b(?: (?!ke\\b|jadi\\b)[a-z]+){0,2}? (?:(se)(hari|minggu)|([0-9]{1,2}|satu|dua|tiga|empat|lima) (hari|minggu))\\b");
    private static final Pattern DROP = Pattern.compile(
            "\\b(?:tidak (?:jadi|masuk|usah|termasuk|ikut|ada)|hapus|buang|coret|kecuali|tanpa|batal)\\b");
    private static final Pattern ONLY = Pattern.compile("\\b(?:hanya|saja|ganti|(?<!tidak )jadi)\\b");
    private static final Pattern ADD = Pattern.compile("\\b(?:tambah|juga|masuk|plus|sekalian|sama)\\b");
    private static final Pattern LESS = Pattern.compile("\\bkurang\\b(?!.*\\bjadi\\b)");
    private static final Pattern MORE = Pattern.compile("\\btambah\\b(?!.*\\bjadi\\b)");
    private static final Pattern TIRED = Pattern.compile("\\b(?:capek|sakit|lemes|pusing|ngantuk|demam)\\b");
    private static final Pattern TOO_MUCH = Pattern.compile("\\b(?:kelamaan|kebanyakan|terlalu (?:lama|banyak))\\b");
    private static final Pattern LOOKS =
            Pattern.compile("\\b(?:lihat|tampilkan|cek|apa|mana|gimana|berapa|kapan|siapa|jelaskan|jadwal|rencana)\\b");
    private static final Pattern PUZZLED =
            Pattern.compile("\\b(?:(?:tidak|belum|kurang) mengerti|bingung|jelaskan|apa|gimana|susah)\\b");
    private static final Pattern OTHERWISE = Pattern.compile("\\b(?:pindah|ganti|jadi|geser)\\b");
    private static final int A_BIT = 15;
    private static final List<String> NUMBERS = List.of("nol", "satu", "dua", "tiga", "empat", "lima");
    private static final int DAYS_A_WEEK = 7;

    private final ReadItems reader;
    private final PlanRequests requests = new PlanRequests();

    public ReadChanges(Curriculum curriculum) {
        this.reader = new ReadItems(new SubjectWords(curriculum));
    }

    /**
     * Reads one message.
     *
     * @param wish what the plan was made for; a day like "rabu" is understood beside its exams
     * @return in the order to apply them; empty where nothing was understood
     */
    public List<Change> read(String text, PlanWish wish, LocalDate today) {
        PlanText words = PlanText.of(text);
        List<Item> items = reader.read(words, today);
        Optional<Change> request = requests.read(words, items, today);
        if (request.isPresent()) {
            return List.of(request.get());
        }
        Reading reading = Hearing.of(items, today);
        String plain = words.plain();
        Matcher shift = SHIFT.matcher(plain);
        if (shift.find()) {
            int days = days(shift);
            List<Change> shifts = new ArrayList<>();
            reading.goals().stream()
                    .filter(goal -> goal.mapel != null)
                    .forEach(goal -> shifts.add(new Change.ShiftExam(goal.mapel, days)));
            return shifts.isEmpty() ? List.of(new Change.ShiftExam(null, days)) : shifts;
        }
        List<Change> lessons = movedLesson(items, plain);
        if (!lessons.isEmpty()) {
            return lessons;
        }
        List<Change> changes = new ArrayList<>();
        MovedDay moved = new MovedDay(plain, wish, today);
        reading.goals().forEach(goal -> goal(goal, plain, moved, changes));
        time(reading, plain, changes);
        Item.@Nullable Day loose = reading.looseDay();
        boolean asks = LOOKS.matcher(plain).find() || (loose instanceof Item.On on && on.vague() && !moved.isSaid());
        if (loose != null && !asks && (changes.isEmpty() || moved.isSaid())) {
            moved.to(loose, null, null).ifPresent(to -> changes.add(new Change.MoveExam(null, to)));
        }
        if (changes.isEmpty() && TOO_MUCH.matcher(plain).find()) {
            changes.add(new Change.MoreMinutes(-A_BIT));
        }
        if (changes.isEmpty() && TIRED.matcher(plain).find()) {
            changes.add(new Change.NewTime(
                    new TimeWish(null, Map.of(), Map.of(today, 0), TimeWish.Hours.NONE, null, null)));
        }
        return List.copyOf(changes);
    }

    /** "les rabu pindah ke kamis": the one is free, the other is not. */
    private static List<Change> movedLesson(List<Item> items, String plain) {
        boolean busy =
                items.stream().anyMatch(item -> item instanceof Item.Cue cue && cue.kind() == Item.Cue.Kind.BUSY);
        List<DayOfWeek> days = items.stream()
                .filter(Item.Weekdays.class::isInstance)
                .flatMap(item -> ((Item.Weekdays) item).days().stream())
                .toList();
        if (!busy || days.size() != 2 || !OTHERWISE.matcher(plain).find()) {
            return List.of();
        }
        TimeWish other = new TimeWish(null, Map.of(days.getLast(), 0), Map.of(), TimeWish.Hours.NONE, null, null);
        return List.of(new Change.FreeDays(Set.of(days.getFirst()), Set.of()), new Change.NewTime(other));
    }

    private static int days(Matcher shift) {
        String number = shift.group(4);
        int count = shift.group(2) != null ? 1 : NUMBERS.indexOf(number);
        int many = count < 0 ? Integer.parseInt(number) : count;
        String unit = shift.group(3) != null ? shift.group(3) : shift.group(5);
        return (shift.group(1).equals("maju") ? -1 : 1) * many * (unit.equals("minggu") ? DAYS_A_WEEK : 1);
    }

    private static void goal(GoalDraft draft, String plain, MovedDay moved, List<Change> changes) {
        ScopeWish scope = draft.scope();
        boolean drop = DROP.matcher(plain).find();
        @Nullable String mapel = scope.mapel();
        if (mapel != null && !moved.knows(mapel)) {
            if (!drop) {
                changes.add(new Change.AddGoal(moved.added(draft)));
            }
            return;
        }
        if (mapel == null
                && draft.isBare()
                && moved.isAnother(draft.kind)
                && ADD.matcher(plain).find()) {
            changes.add(new Change.AddGoal(moved.added(draft)));
            return;
        }
        Item.@Nullable Day day = draft.day;
        if (day != null) {
            moved.to(day, mapel, draft.hour).ifPresent(to -> changes.add(new Change.MoveExam(mapel, to)));
        }
        boolean asks =
                PUZZLED.matcher(plain).find() && !drop && !ADD.matcher(plain).find();
        if (scope.isNarrow() && !asks) {
            boolean only = ONLY.matcher(plain).find() && !ADD.matcher(plain).find();
            changes.add(
                    drop
                            ? new Change.DropScope(scope)
                            : only ? new Change.OnlyScope(scope) : new Change.AddScope(scope));
        } else if (mapel != null && drop && day == null) {
            changes.add(new Change.DropGoal(mapel));
        }
    }

    private static void time(Reading reading, String plain, List<Change> changes) {
        TimeWish time = reading.time();
        Integer minutes = reading.looseMinutes() == null ? time.minutes() : reading.looseMinutes();
        boolean less = LESS.matcher(plain).find();
        if (minutes != null && (less || MORE.matcher(plain).find())) {
            changes.add(new Change.MoreMinutes(less ? -minutes : minutes));
            minutes = null;
        }
        TimeWish said =
                new TimeWish(minutes, time.weekly(), time.special(), time.hours(), time.sundays(), time.holidays());
        if (!reading.freeDays().isEmpty() || !reading.freeDates().isEmpty()) {
            changes.add(new Change.FreeDays(reading.freeDays(), reading.freeDates()));
        }
        if (!said.equals(TimeWish.NONE)) {
            changes.add(new Change.NewTime(said));
        }
    }
}
