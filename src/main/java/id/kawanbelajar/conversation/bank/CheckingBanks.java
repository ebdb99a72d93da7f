package id.kawanbelajar.conversation.bank;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.teacher.TeacherListener;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.BankMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.practice.bank.Bank;
import id.kawanbelajar.practice.bank.BankQuestion;
import id.kawanbelajar.practice.bank.PublishBank;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows teachers the questions of their files one by one, with the key that was found. All else goes on to who listens behind
 * it.
 */
public final class CheckingBanks extends TeacherListener {
    private static final String COMMAND = "/soal";
    private static final String PART = "soal";
    private static final Pattern PRESS = Pattern.compile("[a-z]+:\\d{1,18}(?::\\d{1,3}(?::[A-E])?)?");

    private final BankActs acts;

    public CheckingBanks(Listener behind, BankActs acts) {
        super(behind);
        this.acts = acts;
    }

    @Override
    protected boolean words(Exchange exchange, String text) {
        if (!text.split("[\\s@]", 2)[0].equalsIgnoreCase(COMMAND)) {
            return false;
        }
        List<Bank> banks = acts.open().open(exchange.at());
        Optional<Bank> waiting = banks.stream()
                .filter(bank -> acts.store().questions(bank.id()).stream().anyMatch(CheckingBanks::waits))
                .findFirst()
                .or(() -> banks.stream().findFirst());
        exchange.reply(PART, waiting.map(this::shown).orElseGet(() -> Wording.say("bank-kosong")));
        return true;
    }

    private static boolean waits(BankQuestion question) {
        return question.state() == BankQuestion.State.PROPOSED;
    }

    /** The next question that waits, or how the bank stands. */
    private Message shown(Bank bank) {
        List<BankQuestion> questions = acts.store().questions(bank.id());
        List<BankQuestion> waiting =
                questions.stream().filter(CheckingBanks::waits).toList();
        if (!waiting.isEmpty()) {
            long clear = waiting.stream().filter(BankQuestion::isClear).count();
            return BankMessages.question(
                    bank.id(), name(bank), waiting.getFirst(), waiting.size(), questions.size(), clear);
        }
        if (bank.published()) {
            return BankMessages.practised(bank.id(), name(bank), acts.store().practised(bank.id()));
        }
        long used = questions.stream()
                .filter(question -> question.state() == BankQuestion.State.CONFIRMED)
                .count();
        return BankMessages.checked(bank.id(), name(bank), used, questions.size() - used);
    }

    private String name(Bank bank) {
        return acts.texts()
                .material(bank.material())
                .map(Material::book)
                .orElse(bank.material().value());
    }

    @Override
    protected boolean press(Exchange exchange, String action) {
        String prefix = Actions.of(Actions.BANK, "");
        if (!action.startsWith(prefix)) {
            return false;
        }
        String about = action.substring(prefix.length());
        Optional<Message> answer = PRESS.matcher(about).matches() ? act(about.split(":", -1)) : Optional.empty();
        exchange.reply(PART, answer.orElseGet(() -> Wording.say("bank-hilang")));
        return true;
    }

    private Optional<Message> act(String[] parts) {
        Optional<Bank> bank = acts.store().find(Long.parseLong(parts[1]));
        int number = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        return bank.flatMap(known -> switch (parts[0]) {
            case "kunci" ->
                acts.key()
                        .confirm(known.id(), number, parts.length > 3 ? parts[3] : "")
                        .map(done -> shown(known));
            case "lain" -> question(known, number).map(question -> BankMessages.letters(known.id(), question));
            case "lewat" -> acts.skip().skip(known.id(), number).map(done -> shown(known));
            case "semua" -> {
                acts.clear().confirm(known.id());
                yield Optional.of(shown(known));
            }
            case "terbit" -> Optional.of(published(known));
            case "sembunyi" -> {
                acts.store().hide(known.id());
                yield Optional.of(Wording.say("bank-sembunyi"));
            }
            default -> Optional.empty();
        });
    }

    private Optional<BankQuestion> question(Bank bank, int number) {
        return acts.store().questions(bank.id()).stream()
                .filter(question -> question.number() == number)
                .findFirst();
    }

    private Message published(Bank bank) {
        return switch (acts.publish().publish(bank.id())) {
            case PublishBank.Outcome.Published(var count, var chapters, var homeless) ->
                BankMessages.published(
                        bank.id(),
                        count,
                        chapters.stream()
                                .map(chapter -> acts.texts()
                                        .material(chapter)
                                        .map(material -> material.chapter().title())
                                        .orElse(chapter.value()))
                                .collect(Collectors.joining(", ")),
                        homeless);
            case PublishBank.Outcome.NothingConfirmed() -> Wording.say("bank-belum");
            case PublishBank.Outcome.Gone() -> Wording.say("bank-hilang");
        };
    }
}
