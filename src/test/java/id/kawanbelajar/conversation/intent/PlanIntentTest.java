package id.kawanbelajar.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.language.DataLines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanIntentTest {
    private static final IntentReader READER = new IntentReader();

    @ParameterizedTest(name = "{0}")
    @MethodSource("talks")
    void seesAPlanInTheFirstLineOfEveryTalk(String message) {
        assertThat(READER.read(message)).isEqualTo(Intent.PLAN);
    }

    static List<String> talks() {
        return DataLines.text("/rencana/dialog.txt")
                .replace("\n  ", " ")
                .lines()
                .filter(line -> line.startsWith("siswa: "))
                .map(line -> line.substring("siswa: ".length()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bikinin rencana belajar mtk buat ulangan 2 minggu lagi, 45 menit sehari, rabu les",
                "senin ada ulangan mtk, bantuin belajar dong 1 jam sehari",
                "besok uh ipa, cuma bisa malem ini sejam",
                "kamis depan pts bindo aku les tiap selasa, 30mnt sehari aja",
                "batalin jadwalnya",
                "hapus rencana belajarku",
                "lihat jadwal belajar aku dong",
                "ubah rencanaku",
                "kak aku ada ulangan seni budaya sama pjok kamis depan",
                "hari senin ada kuis b inggris tentang simple past tense",
                "ada try out tka tgl 12 des mtk",
                "bsk lusa ada ph mtk ttg spldv, mlm ini bisa 1 jam",
                "aku mau belajar mtk 3 kali seminggu 1 jam",
                "besok ada ulangan ipa bab 3",
                "mau lebih ngerti gaya, 30 menit sehari",
                "mau tka bulan depan, bikinin rencana dong",
                "tolong bikinin aku jadwal dong",
            })
    void seesAPlan(String message) {
        assertThat(READER.read(message)).isEqualTo(Intent.PLAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bagi waktu 3 jam jadi menit",
                "3 jam berapa menit",
                "ujian dimulai jam 7 selama 90 menit selesainya jam berapa",
                "senin ulangan, jelasin bab 3 dong",
                "besok ulangan ipa kasih 5 soal dong",
                "apa itu rencana pembangunan",
                "kunci jawaban pas besok ada ga",
                "aku takut ulangan besok, belajar terus tapi ga ngerti",
                "besok senin hari apa",
                "besok ada ulangan mtk, ajarin pecahan dong",
                "besok ada ulangan ipa, apa itu gaya",
                "lusa ada kuis kimia kasih contoh soal stoikiometri",
                "kuis dong 5 soal ipa",
                "ulangan dibagi jadi berapa jenis",
                "kenapa hari minggu libur",
                "contoh jadwal pelajaran",
            })
    void leavesOthersAlone(String message) {
        assertThat(READER.read(message)).isNotEqualTo(Intent.PLAN);
    }

    @Test
    void countsTwentyTalks() {
        assertThat(talks()).hasSize(20);
    }
}
