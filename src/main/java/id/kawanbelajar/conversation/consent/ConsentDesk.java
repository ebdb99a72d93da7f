package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.loading.StatusCards;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.teacher.StaffListener;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.access.Act;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.school.Rombel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hears homeroom teachers and administrators about consent: {@code /izin}. All else goes on to who listens behind it. */
public final class ConsentDesk extends StaffListener {
    private static final String COMMAND = "/izin";
    private static final int OWN_AT_ONCE = 30;

    private final ConsentOffice office;
    private final ClassTalk talk;

    public ConsentDesk(Listener behind, ConsentOffice office, Herald herald, StatusCards cards) {
        super(behind);
        this.office = office;
        this.talk = new ClassTalk(office, herald, cards);
    }

    @Override
    protected boolean words(Exchange exchange, String text) {
        boolean meant = text.toLowerCase(Locale.ROOT).matches("(?s)" + COMMAND + "(?:\\s.*)?");
        if (meant) {
            String rest = text.substring(COMMAND.length()).strip();
            exchange.reply("izin", rest.isEmpty() ? own(exchange) : said(exchange, rest));
        }
        return meant;
    }

    private Message said(Exchange exchange, String words) {
        Optional<Called> called = called(words);
        return called.filter(found -> allowed(exchange, found.rombel()))
                .map(found -> talk.said(exchange, found.rombel(), found.rest()))
                .orElseGet(() -> refused(
                        exchange, called.map(found -> found.rombel().id()).orElse("")));
    }

    /** A class and what is said about it. */
    private record Called(Rombel rombel, String rest) {}

    /** Names of classes may have blanks: {@code X IPA 1 1-12 ya}; the longest name counts. */
    private Optional<Called> called(String words) {
        int end = words.length();
        while (end > 0) {
            Optional<Rombel> rombel = office.register().named(words.substring(0, end));
            if (rombel.isPresent()) {
                return Optional.of(new Called(rombel.get(), words.substring(end).strip()));
            }
            end = words.lastIndexOf(' ', end - 1);
        }
        return Optional.empty();
    }

    private Message own(Exchange exchange) {
        List<Rombel> own = office.register().rombels().stream()
                .filter(rombel -> allowed(exchange, rombel))
                .limit(OWN_AT_ONCE)
                .toList();
        return switch (own.size()) {
            case 0 -> Wording.say("izin-belum-ada-kelas");
            case 1 -> talk.said(exchange, own.getFirst(), "");
            default -> ConsentScreens.choice(own);
        };
    }

    @Override
    protected boolean press(Exchange exchange, String action) {
        boolean meant = action.startsWith(Actions.CONSENT + ":");
        if (meant) {
            String[] about = action.substring(Actions.CONSENT.length() + 1).split("/", 3);
            office.register()
                    .rombel(about[1])
                    .filter(found -> allowed(exchange, found))
                    .map(found -> talk.pressed(exchange, found, about[0], about.length == 3 ? about[2] : ""))
                    .orElseGet(() -> Optional.of(refused(exchange, about[1])))
                    .ifPresent(message -> exchange.reply("izin", message));
        }
        return meant;
    }

    private boolean allowed(Exchange exchange, Rombel rombel) {
        return office.guard().allows(exchange.person(), Act.CHANGE, rombel.id());
    }

    /** The same words for what is not theirs and for what is not there. */
    private Message refused(Exchange exchange, String rombel) {
        office.audit().append(new AuditEntry(exchange.at(), exchange.person().id(), "izin-bukan-kelasnya", rombel, ""));
        return Wording.say("izin-bukan");
    }
}
