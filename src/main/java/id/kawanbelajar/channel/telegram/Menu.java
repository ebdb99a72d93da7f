package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.Fault;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** What Telegram shows beside the bot: its commands and what it is, in Indonesian. */
final class Menu {
    private static final Logger LOG = LoggerFactory.getLogger(Menu.class);
    private static final String WHAT =
            "Teman belajar dari sekolahmu: menjawab pertanyaan dari buku pelajaranmu dan menyebut halamannya. "
                    + "Aku program komputer dan bisa keliru.";

    private Menu() {}

    /**
     * Shows the menu; a failure is logged and does no harm.
     *
     * @param serviceHours as a school says them, e.g. {@code Senin–Jumat 07.00–15.00}; blank if always
     */
    static void show(BotApi api, String serviceHours) {
        List<BotCommand> commands = List.of(
                command("start", "Mulai"),
                command("bantuan", "Cara bertanya"),
                command("materi", "Pilih pelajaran dan bab"),
                command("latihan", "Latihan soal"),
                command("kemajuan", "Sejauh mana kamu"),
                command("senyap", "Jangan ingatkan aku"),
                command("rencana", "Rencana belajarku"),
                command("hemat", "Jawaban pendek, hemat kuota"),
                command("privasi", "Apa yang disimpan"),
                command("data", "Data & izin"));
        String hours = serviceHours.isBlank() ? "" : "\n\nJam layanan: " + serviceHours.strip();
        List<BotApiMethod<Boolean>> calls = new ArrayList<>();
        for (String language : List.of("", "id")) {
            SetMyCommands menu = SetMyCommands.builder().commands(commands).build();
            if (!language.isEmpty()) {
                menu.setLanguageCode(language);
            }
            calls.add(menu);
        }
        calls.add(SetMyDescription.builder().description(WHAT + hours).build());
        for (BotApiMethod<Boolean> call : calls) {
            api.call(call).ifPresent(Menu::log);
        }
    }

    private static void log(Fault fault) {
        LOG.warn("menu bot belum tampil; dicoba lagi saat bot mulai: {}", fault);
    }

    private static BotCommand command(String name, String description) {
        return BotCommand.builder().command(name).description(description).build();
    }
}
