package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.rights.RightsMessages;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.rights.ErasureQueue;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What concerns a person and not a lesson: welcome, class, help, privacy, short answers, erasing. */
final class Desk {
    private static final Pattern YEAR = Pattern.compile(
            "(?i)(?:aku |saya )?(?:(?:(sd|smp|sma|smk) )?(?:kelas|kls) ?)?([1-9]|1[0-3])(?: (sd|smp|sma|smk))?");

    private static final Pattern OTHER_YEAR =
            Pattern.compile("(?:(?:aku|ganti|ubah|pindah|naik|salah|sekarang|sudah|ke|jadi"
                    + "|di|kelas|dong|kakak|eh|maaf|bukan|harusnya|tolong) )*(?:aku|ganti|ubah|pindah|naik|sekarang|sudah|ke|jadi|di)"
                    + " kelas ([1-9]|1[0-3])(?: (?:sd|smp|sma|smk|ya|kakak|dong))*");
    private static final Map<String, List<Integer>> YEARS = Map.of(
            "SD", List.of(1, 2, 3, 4, 5, 6),
            "SMP", List.of(7, 8, 9),
            "SMA", List.of(10, 11, 12));

    private final PersonDirectory people;
    private final ErasureQueue erasures;
    private final FixedTexts texts;
    private final ZoneId zone;

    /**
     * @param zone of the school's days
     */
    Desk(PersonDirectory people, ErasureQueue erasures, FixedTexts texts, ZoneId zone) {
        this.people = people;
        this.erasures = erasures;
        this.texts = texts;
        this.zone = zone;
    }

    void start(Exchange exchange) {
        Person person = exchange.person();
        if (person.role() != Person.Role.STUDENT) {
            exchange.reply("halo", Wording.with(List.of(), lines("halo-guru", "siap-guru")));
            return;
        }
        String welcome = person.trial() ? lines("halo", "uji-coba") : Wording.sentence("halo");
        Message message = person.kelas() == null
                ? Wording.with(List.of(jenjang()), welcome + "\n" + Wording.sentence("tanya-kelas"))
                : Wording.with(List.of(), welcome + "\n" + Wording.sentence("siap"));
        exchange.reply("halo", message);
    }

    private static String lines(String first, String second) {
        return Wording.sentence(first) + "\n" + Wording.sentence(second);
    }

    private static List<Button> jenjang() {
        return List.of(
                Wording.button("SD", Actions.JENJANG, "SD"),
                Wording.button("SMP", Actions.JENJANG, "SMP"),
                Wording.button("SMA/SMK", Actions.JENJANG, "SMA"));
    }

    void years(Exchange exchange, String jenjang) {
        List<Button> buttons = YEARS.getOrDefault(jenjang, List.of()).stream()
                .map(year -> Wording.button("Kelas " + year, Actions.KELAS, Integer.toString(year)))
                .toList();
        if (buttons.isEmpty()) {
            exchange.reply("kelas", Wording.say("tombol-lama"));
        } else {
            exchange.reply("kelas", Wording.with(Wording.rows(3, buttons), Wording.sentence("tanya-kelas")));
        }
    }

    /** Takes a message that is nothing but a year of somebody whose year is not known yet, or that corrects it. */
    boolean takesYear(Exchange exchange, String text) {
        Matcher other = OTHER_YEAR.matcher(PlainWords.of(text));
        if (exchange.person().kelas() != null && other.matches()) {
            kelas(exchange, other.group(1));
            return true;
        }
        Matcher year = YEAR.matcher(text);
        boolean takes = exchange.person().kelas() == null && year.matches();
        if (takes) {
            String school = year.group(1) == null ? year.group(3) : year.group(1);
            kelas(exchange, Integer.toString(counted(Integer.parseInt(year.group(2)), school)));
        }
        return takes;
    }

    /** Counts "kelas 1 SMP" from the first year of all. */
    private static int counted(int year, @Nullable String school) {
        int before = school == null
                ? 0
                : switch (school.toLowerCase(Locale.ROOT)) {
                    case "smp" -> 6;
                    case "sma", "smk" -> 9;
                    default -> 0;
                };
        return year <= 3 ? before + year : year;
    }

    void kelas(Exchange exchange, String year) {
        if (IntStream.rangeClosed(1, 13).noneMatch(number -> year.equals(Integer.toString(number)))) {
            exchange.reply("kelas", Wording.say("tombol-lama"));
            return;
        }
        people.setKelas(exchange.person().id(), new Kelas(Integer.parseInt(year)));
        exchange.reply("kelas", Wording.say("kelas-dicatat", year));
    }

    void help(Exchange exchange) {
        boolean student = exchange.person().role() == Person.Role.STUDENT;
        exchange.reply("bantuan", Wording.say(student ? "bantuan" : "bantuan-guru"));
    }

    void privacy(Exchange exchange) {
        exchange.reply("privasi", Wording.say("privasi", texts.text("kontak-privasi")));
    }

    void setShort(Exchange exchange, boolean shortMode) {
        people.setShortMode(exchange.person().id(), shortMode);
        exchange.reply("hemat", Wording.say(shortMode ? "hemat-nyala" : "hemat-mati"));
    }

    void askErase(Exchange exchange) {
        exchange.reply(
                "hapus",
                Wording.with(
                        List.of(List.of(
                                Wording.button("Ya, hapus", Actions.ERASE, "ya"),
                                Wording.button("Tidak jadi", Actions.ERASE, "tidak"))),
                        Wording.sentence("hapus-yakin")));
    }

    void erase(Exchange exchange, boolean sure) {
        String person = exchange.person().id();
        exchange.reply(
                "hapus",
                sure
                        ? RightsMessages.erasing(erasures.order(person, person, "diminta"), zone)
                        : Wording.say("hapus-batal"));
    }

    void feelings(Exchange exchange) {
        exchange.reply("curhat", Wording.say("niat-feelings", texts.text("kontak-sekolah")));
    }
}
