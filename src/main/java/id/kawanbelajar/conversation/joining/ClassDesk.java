package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.teacher.StaffListener;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.Act;
import id.kawanbelajar.people.access.Actor;
import id.kawanbelajar.people.access.Decision;
import id.kawanbelajar.people.access.Policy;
import id.kawanbelajar.people.access.Resource;
import id.kawanbelajar.people.access.Whose;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.entry.Claim;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Rombel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Shows a homeroom teacher their class ({@code /kelas}), and lets them say who is who. All else goes on to who listens
 * behind it.
 */
public final class ClassDesk extends StaffListener {
    private static final String COMMAND = "/kelas";

    private final SchoolSide school;
    private final Rights rights;
    private final ClaimActs acts;
    private final WhiteboardCode codes;

    /**
     * Who may.
     *
     * @param policy decides
     * @param actors says as what somebody acts
     */
    public record Rights(Policy policy, Function<Person, Actor> actors) {
        boolean allows(Person person, String rombel) {
            return policy.decide(actors.apply(person), Act.CHANGE, Resource.ROSTER, Whose.rombel(rombel))
                    == Decision.ALLOWED;
        }
    }

    /**
     * @param random unguessable, since codes are made of it
     */
    public ClassDesk(Listener behind, SchoolSide school, Rights rights, Herald herald, RandomGenerator random) {
        super(behind);
        this.school = school;
        this.rights = rights;
        this.acts = new ClaimActs(school, herald, random);
        this.codes = new WhiteboardCode(school.ways().codes(), random);
    }

    @Override
    protected boolean words(Exchange exchange, String text) {
        return answer(exchange, said(exchange, text));
    }

    @Override
    protected boolean press(Exchange exchange, String action) {
        return answer(
                exchange,
                action.startsWith(Actions.ROMBEL + ":")
                        ? Optional.of(pressed(exchange, action.substring(Actions.ROMBEL.length() + 1)))
                        : Optional.empty());
    }

    private static boolean answer(Exchange exchange, Optional<Message> reply) {
        reply.ifPresent(message -> exchange.reply("kelas", message));
        return reply.isPresent();
    }

    private Optional<Message> said(Exchange exchange, String text) {
        if (!text.equals(COMMAND) && !text.startsWith(COMMAND + " ")) {
            return Optional.empty();
        }
        String name = text.substring(COMMAND.length()).strip();
        return Optional.of(
                name.isEmpty()
                        ? ownClasses(exchange)
                        : school.register()
                                .named(name)
                                .map(rombel -> in(exchange, rombel.id(), found -> ClassScreens.overview(view(found))))
                                .orElseGet(() -> refused(exchange, "")));
    }

    private Message ownClasses(Exchange exchange) {
        List<Rombel> own = school.register().rombels().stream()
                .filter(rombel -> rights.allows(exchange.person(), rombel.id()))
                .toList();
        return switch (own.size()) {
            case 0 -> Wording.say("kelas-belum");
            case 1 -> ClassScreens.overview(view(own.getFirst()));
            default -> ClassScreens.choice(own);
        };
    }

    private Message pressed(Exchange exchange, String act) {
        String[] about = act.split("/", 3);
        return switch (about[0]) {
            case "lihat" -> in(exchange, about[1], rombel -> ClassScreens.overview(view(rombel)));
            case "satu" -> in(exchange, about[1], rombel -> ClassScreens.one(view(rombel)));
            case "siswa" -> in(exchange, about[1], rombel -> ClassScreens.students(view(rombel)));
            case "tolak-siapa" -> in(exchange, about[1], rombel -> whomToRefuse(view(rombel)));
            case "kode" -> in(exchange, about[1], rombel -> code(exchange, rombel));
            case "semua" -> in(exchange, about[1], rombel -> confirmAll(exchange, rombel, millis(about[2])));
            default ->
                school.register()
                        .member(about[1])
                        .map(member -> in(exchange, member.rombel(), rombel -> about(exchange, rombel, member, about)))
                        .orElseGet(() -> refused(exchange, ""));
        };
    }

    private Message about(Exchange exchange, Rombel rombel, Member member, String[] about) {
        String teacher = exchange.person().id();
        String number = Integer.toString(member.absen());
        return switch (about[0]) {
            case "anak" -> ClassScreens.student(rombel, member);
            case "lepas" -> {
                acts.release(teacher, member, exchange.at());
                yield Wording.say("kelas-dilepas", member.name(), number);
            }
            case "hilang" ->
                Wording.say(
                        "kelas-hp-hilang",
                        member.name(),
                        Long.toString(ClaimActs.CODE_VALID.toHours()),
                        acts.replace(teacher, member, exchange.at()).text());
            case "terima" -> {
                acts.confirm(teacher, new Claim(member.person(), millis(about[2])), rombel.name(), exchange.at());
                yield ClassScreens.one(view(rombel));
            }
            case "tolak-satu" -> {
                acts.refuse(teacher, new Claim(member.person(), millis(about[2])), exchange.at());
                yield ClassScreens.one(view(rombel));
            }
            default ->
                acts.refuse(teacher, new Claim(member.person(), millis(about[2])), exchange.at())
                        ? Wording.say("kelas-ditolak", member.name(), number)
                        : Wording.say("kelas-sudah-tidak");
        };
    }

    private Message code(Exchange exchange, Rombel rombel) {
        school.audit()
                .append(new AuditEntry(exchange.at(), exchange.person().id(), "kode-kelas-dibuat", rombel.id(), ""));
        int students = school.register().members(rombel.id()).size();
        return Wording.say(
                "kelas-kode",
                rombel.name(),
                Long.toString(WhiteboardCode.VALID.toMinutes()),
                codes.make(rombel, students, exchange.at()).text());
    }

    /** Confirms what was on the screen, and not what came since. */
    private Message confirmAll(Exchange exchange, Rombel rombel, Instant until) {
        long confirmed = school.ways().claims().open(rombel.id()).stream()
                .filter(claim -> !claim.at().isAfter(until))
                .filter(claim -> acts.confirm(exchange.person().id(), claim, rombel.name(), exchange.at()))
                .count();
        return confirmed == 0
                ? Wording.say("kelas-sudah-tidak")
                : Wording.say("kelas-diterima", rombel.name(), Long.toString(confirmed));
    }

    private static Message whomToRefuse(ClassScreens.View view) {
        return view.claims().isEmpty() ? Wording.say("kelas-sudah-tidak") : ClassScreens.whomToRefuse(view);
    }

    private Message in(Exchange exchange, String rombel, Function<Rombel, Message> act) {
        return Stream.of(rombel)
                .filter(id -> rights.allows(exchange.person(), id))
                .flatMap(id -> school.register().rombel(id).stream())
                .findFirst()
                .map(act)
                .orElseGet(() -> refused(exchange, rombel));
    }

    /** The same words for what is not theirs and for what is not there. */
    private Message refused(Exchange exchange, String rombel) {
        school.audit().append(new AuditEntry(exchange.at(), exchange.person().id(), "kelas-ditolak", rombel, ""));
        return Wording.say("kelas-bukan");
    }

    private ClassScreens.View view(Rombel rombel) {
        return new ClassScreens.View(
                rombel,
                school.register().members(rombel.id()),
                school.ways().claims().open(rombel.id()));
    }

    private static Instant millis(String at) {
        return Instant.ofEpochMilli(Long.parseLong(at));
    }
}
