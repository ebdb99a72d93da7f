package id.kawanbelajar;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlAnswerLog;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlConversationMemory;
import id.kawanbelajar.adapter.sql.SqlPeople;
import id.kawanbelajar.adapter.sql.SqlSafetyEvents;
import id.kawanbelajar.adapter.sql.SqlTeacherBox;
import id.kawanbelajar.adapter.sql.handover.SqlVerifiedAnswers;
import id.kawanbelajar.adapter.sql.learning.SqlBanks;
import id.kawanbelajar.adapter.sql.learning.SqlLearnerStore;
import id.kawanbelajar.adapter.sql.learning.SqlReviewCards;
import id.kawanbelajar.adapter.sql.learning.SqlSittingStore;
import id.kawanbelajar.adapter.sql.rights.SqlErasures;
import id.kawanbelajar.adapter.sql.upload.SqlUploads;
import id.kawanbelajar.conversation.Answers;
import id.kawanbelajar.conversation.Conversation;
import id.kawanbelajar.conversation.Guards;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.Needs;
import id.kawanbelajar.conversation.Stores;
import id.kawanbelajar.conversation.answering.SourcePictures;
import id.kawanbelajar.conversation.bank.BankActs;
import id.kawanbelajar.conversation.bank.CheckingBanks;
import id.kawanbelajar.conversation.door.Doorkeeper;
import id.kawanbelajar.conversation.door.FrontDoor;
import id.kawanbelajar.conversation.door.Lobby;
import id.kawanbelajar.conversation.planning.PlanMeans;
import id.kawanbelajar.conversation.practising.Learning;
import id.kawanbelajar.conversation.reminding.Reminding;
import id.kawanbelajar.conversation.rights.DoorOfErased;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.handover.FindVerified;
import id.kawanbelajar.material.place.CatalogueShelf;
import id.kawanbelajar.people.Access;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.practice.bank.FindPlace;
import id.kawanbelajar.practice.bank.LoadedTexts;
import id.kawanbelajar.practice.retelling.RetellingShelf;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import id.kawanbelajar.practice.sitting.QuestionBank;
import id.kawanbelajar.retrieval.PassageIndex;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.wiring.SafekeepingParts;
import id.kawanbelajar.wiring.SchoolParts;
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
        this.people = new SqlPeople(database, SchoolParts.SCHOOL, clock, new SecureRandom());
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
            FixedTexts texts,
            PassageIndex index,
            SourcePictures pictures,
            Guards guards) {
        CatalogueShelf shelf = new CatalogueShelf(new SqlCatalogue(database));
        FindVerified verified = new FindVerified(new SqlVerifiedAnswers(database), index);
        SchoolRegister register = new SchoolParts(database, clock).register();
        return new Needs(
                answers,
                explain == null ? new NoModel() : explain,
                shelf,
                curriculum,
                withRetellings(exercises, shelf),
                texts,
                (question, student) -> verified.find(
                        question,
                        student.kelas(),
                        register.member(student.id()).map(Member::rombel).orElse(null)),
                pictures,
                guards);
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
                        events,
                        new SqlErasures(database, clock)),
                learning,
                planning,
                reminding);
    }

    /** Returns what stands in front of a conversation so that teachers can check the questions of their files. */
    Listener checkingBanks(Listener conversation, ExerciseShelf written) {
        SqlCatalogue catalogue = new SqlCatalogue(database);
        return new CheckingBanks(
                conversation,
                BankActs.over(
                        new SqlBanks(database),
                        new LoadedTexts(new SqlUploads(database), catalogue),
                        new FindPlace(new CatalogueShelf(catalogue), written)));
    }

    private static QuestionBank withRetellings(QuestionBank written, CatalogueShelf shelf) {
        return new QuestionBank(new RetellingShelf(written.shelf(), shelf), written.figures());
    }

    Doorkeeper frontDoor(Settings settings, FixedTexts texts, SafekeepingParts safe, Lobby lobby) {
        Settings.Telegram telegram = settings.telegram();
        Set<String> teachers = Stream.concat(
                        telegram.teachers().keySet().stream().map(String::valueOf),
                        SafekeepingParts.contactAccounts(settings.school()).stream())
                .collect(Collectors.toSet());
        Set<String> served = Stream.concat(telegram.students().stream().map(String::valueOf), teachers.stream())
                .collect(Collectors.toSet());
        Access access = telegram.open() ? new Access.Trial() : new Access.Listed(SchoolParts.TELEGRAM, served);
        FrontDoor door = new FrontDoor(
                new FrontDoor.Guests(access, (Account a) -> teachers.contains(a.address()), people, safe.lobby(lobby)),
                check,
                events,
                memory,
                texts,
                safe.alarm(),
                clock);
        return new DoorOfErased(safe.door(door), new SqlErasures(database, clock));
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
