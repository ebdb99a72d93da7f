package id.kawanbelajar;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlAnswerLog;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlConversationMemory;
import id.kawanbelajar.adapter.sql.SqlPeople;
import id.kawanbelajar.adapter.sql.SqlSafetyEvents;
import id.kawanbelajar.adapter.sql.SqlTeacherBox;
import id.kawanbelajar.adapter.sql.learning.SqlLearnerStore;
import id.kawanbelajar.adapter.sql.learning.SqlReviewCards;
import id.kawanbelajar.adapter.sql.learning.SqlSittingStore;
import id.kawanbelajar.conversation.Answers;
import id.kawanbelajar.conversation.Conversation;
import id.kawanbelajar.conversation.FrontDoor;
import id.kawanbelajar.conversation.Needs;
import id.kawanbelajar.conversation.Stores;
import id.kawanbelajar.conversation.planning.PlanMeans;
import id.kawanbelajar.conversation.practising.Learning;
import id.kawanbelajar.conversation.reminding.Reminding;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.place.CatalogueShelf;
import id.kawanbelajar.people.Access;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.practice.retelling.RetellingShelf;
import id.kawanbelajar.practice.sitting.QuestionBank;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Wish;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a conversation over one database. */
final class Talks {
    static final String TELEGRAM = "telegram";
    private static final String SCHOOL = "sekolah";
    private static final Set<SchoolCalendar.Mark> WITHOUT_REVIEW =
            Set.of(SchoolCalendar.Mark.HOLIDAY, SchoolCalendar.Mark.EXAM);

    private final Database database;
    private final PersonDirectory people;
    private final SafetyCheck check = new SafetyCheck();
    private final SqlConversationMemory memory;
    private final SqlSafetyEvents events;
    private final InstantSource clock;

    Talks(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.people = new SqlPeople(database, SCHOOL, clock, new SecureRandom());
        this.memory = new SqlConversationMemory(database);
        this.events = new SqlSafetyEvents(database);
    }

    PersonDirectory people() {
        return people;
    }

    /**
     * Returns what a conversation needs of the features.
     *
     * @param explain null where the school has no model for it
     */
    Needs needs(
            Answers answers,
            @Nullable Explain explain,
            Curriculum curriculum,
            QuestionBank exercises,
            FixedTexts texts) {
        CatalogueShelf shelf = new CatalogueShelf(new SqlCatalogue(database));
        return new Needs(
                answers,
                explain == null ? new NoModel() : explain,
                shelf,
                curriculum,
                withRetellings(exercises, shelf),
                texts);
    }

    /**
     * Returns what persons have learned; ask once.
     *
     * @param calendar on whose holidays and exam days nothing is reviewed; nor is it on Sundays
     * @param zone of the school's days
     */
    Learning learning(SchoolCalendar calendar, ZoneId zone) {
        return Learning.over(
                new SqlLearnerStore(database),
                new SqlReviewCards(database),
                day -> day.getDayOfWeek() != DayOfWeek.SUNDAY && Collections.disjoint(calendar.on(day), WITHOUT_REVIEW),
                zone);
    }

    /** Returns the conversation. */
    Conversation conversation(Needs needs, Learning learning, PlanMeans planning, Reminding reminding) {
        return new Conversation(
                check,
                needs,
                new Stores(
                        people,
                        memory,
                        new SqlAnswerLog(database),
                        new SqlTeacherBox(database),
                        new SqlSittingStore(database),
                        events),
                learning,
                planning,
                reminding);
    }

    private static QuestionBank withRetellings(QuestionBank written, CatalogueShelf shelf) {
        return new QuestionBank(new RetellingShelf(written.shelf(), shelf), written.figures());
    }

    FrontDoor frontDoor(Settings.Telegram telegram, FixedTexts texts) {
        Set<String> served = Stream.concat(telegram.students().stream(), telegram.teachers().stream())
                .map(String::valueOf)
                .collect(Collectors.toSet());
        Access access = telegram.open() ? new Access.Trial() : new Access.Listed(TELEGRAM, served);
        Set<String> teachers = telegram.teachers().stream().map(String::valueOf).collect(Collectors.toSet());
        return new FrontDoor(
                new FrontDoor.Guests(access, (Account a) -> teachers.contains(a.address()), people),
                check,
                events,
                memory,
                texts,
                clock);
    }

    /** What explains where the school has no model. */
    private record NoModel() implements Explain {
        @Override
        public Explanation explain(Wish wish, Progress progress) {
            return new Explanation.NoModel("tidak ada model penjelas (KAWAN_MODEL belum diisi)");
        }

        @Override
        public Duration expectedWait() {
            return Duration.ZERO;
        }

        @Override
        public boolean available() {
            return false;
        }
    }
}
