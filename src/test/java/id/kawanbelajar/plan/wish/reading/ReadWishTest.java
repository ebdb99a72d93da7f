package id.kawanbelajar.plan.wish.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.plan.wish.PlanWish;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Said on Thursday, 26 November 2026; in the notation of {@code /rencana/dialog.txt}. */
class ReadWishTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ReadWish READ = new ReadWish(CurriculumReader.shipped());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ulangan ipa bab 3 besok                          | QUIZ ipa bab 3 @2026-11-27
            besok ada uh mtk bab 1-4                         | QUIZ matematika bab 1,2,3,4 @2026-11-27
            kuis bhs inggris semua bab hari senin            | QUIZ bahasa-inggris semua bab @2026-11-30
            jumat depan ulangan sejarah bab 2 dan 5          | QUIZ sejarah bab 2,5 @2026-12-04
            bab 3 ipa ulangan lusa                           | QUIZ ipa bab 3 @2026-11-28
            mtk ulangan senin bab tiga                       | QUIZ matematika bab 3 @2026-11-30
            ulangan pecahan besok                            | QUIZ - (pecahan) @2026-11-27
            ulangan tentang sistem pencernaan tgl 3          | QUIZ - (sistem pencernaan) @2026-12-03
            aku kelas 8 ulangan ipa besok                    | QUIZ ipa kelas 8 @2026-11-27
            ulangan ipa sama mtk hari senin                  | QUIZ ipa @2026-11-30 + QUIZ matematika @2026-11-30
            ulangan mtk senin, ipa rabu                      | QUIZ matematika @2026-11-30 + QUIZ ipa @2026-12-02
            besok ulangan ipa rabu les                       | QUIZ ipa @2026-11-27
            senin ulangan mtk, rabu ulangan ipa bab 2        | QUIZ matematika @2026-11-30 + QUIZ ipa bab 2 @2026-12-02
            minggu depan uts                                 | MIDTERM - @2026-11-30~
            sas mulai 7 des                                  | FINAL - @2026-12-07
            uas tgl 7-12 desember mtk ipa ips                | FINAL matematika @2026-12-07~ + FINAL ipa @2026-12-07~ + FINAL ips @2026-12-07~
            tka mtk sama bindo april                         | TKA matematika @2027-04-01~ + TKA bahasa-indonesia @2027-04-01~
            susunin plan belajar utbk 2 bulan                | TKA - @2027-01-26~
            pengen lebih paham persamaan linear              | UNDERSTAND - (persamaan linear)
            aku belum ngerti pecahan, besok ulangan mtk      | QUIZ matematika (pecahan) @2026-11-27
            ulangan mtk bab 2, ulangannya hari senin         | QUIZ matematika bab 2 @2026-11-30
            besok ulangan ipa jam 10                         | QUIZ ipa @2026-11-27 10:00
            senin 7 des 07.30 mtk, 09.30 ipa                 | - matematika @2026-12-07 07:30 + - ipa @2026-12-07 09:30
            ulangannya bukan senin tapi selasa               | QUIZ - @2026-12-01
            jumat                                            | - - @2026-11-27
            bab 2 sama 3                                     | - - bab 2,3
            aku les mtk tiap rabu, ulangan ipa jumat         | QUIZ ipa @2026-11-27
            aku ga bisa mtk senin ulangan                    | QUIZ matematika @2026-11-30
            lusa uts mtk bikinin jadwal belajar dong cuma bisa malem | MIDTERM matematika @2026-11-28
            rencanain belajarku dong sebulan lagi ujian      | QUIZ - @2026-12-26
            pak bu guru kasih tau besok senin ulangan prakarya | QUIZ seni-budaya @2026-11-30
            selasa ulangan agama bab 4 zakat                 | QUIZ pai bab 4 (zakat) @2026-12-01
            ipa besok ulangannya, ips lusa                   | QUIZ ipa @2026-11-27 + QUIZ ips @2026-11-28
            mau rencana belajar ipa dan ips dan mtk, ulangan ipa senin, ips selasa, mtk rabu | QUIZ ipa @2026-11-30 + QUIZ ips @2026-12-01 + QUIZ matematika @2026-12-02
            mau belajar ipa sama ips, ulangan ipa sama ips senin | QUIZ ipa @2026-11-30 + QUIZ ips @2026-11-30
            mau belajar ipa sama ips, ulangan ipa senin      | QUIZ ipa @2026-11-30 + QUIZ ips @2026-11-30
            h-3 ulangan kimia                                | QUIZ kimia @2026-11-29
            ulangan kimia h-3                                | QUIZ kimia @2026-11-29
            besok ipa lusa mtk ulangannya                    | QUIZ ipa @2026-11-27 + QUIZ matematika @2026-11-28
            uas 7/12 mtk 8/12 ipa 9/12 ips                   | FINAL matematika @2026-12-07 + FINAL ipa @2026-12-08 + FINAL ips @2026-12-09
            pts fisika bab 1-2 kimia bab 3 biologi bab 1 besok | MIDTERM fisika bab 1,2 @2026-11-27 + MIDTERM kimia bab 3 @2026-11-27 + MIDTERM biologi bab 1 @2026-11-27
            ada 3 ulangan minggu ini: mtk jumat, ipa sabtu   | QUIZ matematika @2026-11-27 + QUIZ ipa @2026-11-28
            uas tgl 7 sampe 11 des: senin mtk bab 1 2 3, selasa bindo | FINAL matematika bab 1,2,3 @2026-12-07 + FINAL bahasa-indonesia @2026-12-08
            mau belajar perbandingan sama skala buat ulangan hari jumat | QUIZ - (perbandingan skala) @2026-11-27
            kuis biologi sel lusa                            | QUIZ biologi (sel) @2026-11-28
            Sel, 8 Des IPA                                   | - ipa @2026-12-08
            ulangan seni budaya sama pjok kamis depan        | QUIZ seni-budaya @2026-12-03 + QUIZ pjok @2026-12-03
            bagi waktu 3 jam jadi menit                      | -
            makasih ya kak                                   | -
            """)
    void readsTheGoals(String message, String goals) {
        PlanWish wish = READ.read(message, TODAY);

        assertThat(wish.goals().isEmpty() ? "-" : String.join(" + ", WishNotation.goals(wish)))
                .isEqualTo(goals);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = "=>", textBlock = """
            30 menit tiap hari                                => 30/hari
            45 mnt sehari aja                                 => 45/hari
            sehari sejam                                      => 60/hari
            tiap hari aku bisa 40 menit                       => 40/hari
            1,5 jam                                           => 90/hari
            mlm ini 2 jam                                     => 2026-11-26=120
            2 jam mlm ini                                     => 2026-11-26=120
            nanti malem 1 jam besok 2 jam                     => 2026-11-26=60 | 2026-11-27=120
            besok ulangan ipa waktu cuma 3 jam                => 2026-11-26=180
            sabtu bisa 2 jam                                  => sab=120
            hari biasa 30 menit, weekend 1 jam                => 30/hari | sab=60 | min=60 | minggu=ya
            senin-jumat 30 menit sabtu 1 jam                  => 30/hari | sab=60
            1 jam tiap sabtu                                  => sab=60
            aku les tiap rabu                                 => rab=0
            tiap rabu les                                     => rab=0
            les rabu sama jumat                               => rab=0 | jum=0
            les mtk tiap selasa                               => sel=0
            rabu sama sabtu ada ekskul                        => rab=0 | sab=0
            ga bisa weekend                                   => sab=0 | min=0 | minggu=tidak
            gk bs hari kamis                                  => kam=0
            senin kamis puasa jd libur                        => sen=0 | kam=0
            kecuali jumat                                     => jum=0
            tiap hari 1 jam kecuali jumat                     => 60/hari | jum=0
            kamis2 ada latihan futsal                         => kam=0
            tgl 5 aku pergi                                   => 2026-12-05=0
            besok ga bisa                                     => 2026-11-27=0
            ga bisa besok sama lusa                           => 2026-11-27=0 | 2026-11-28=0
            hari ini capek                                    => 2026-11-26=0
            sabtu aku pergi                                   => 2026-11-28=0
            cuma bisa selasa kamis                            => sen=0 | rab=0 | jum=0 | sab=0 | min=0 | minggu=tidak
            bisanya senin, rabu, jumat                        => sel=0 | kam=0 | sab=0 | min=0 | minggu=tidak
            cuma bisa sabtu minggu 2 jam                      => 120/hari | sen=0 | sel=0 | rab=0 | kam=0 | jum=0 | minggu=ya
            jam 7 malem                                       => 19:00-
            abis magrib                                       => 18:30-
            habis isya aja                                    => 19:30-
            jam 19.00-20.30                                   => 90/hari | 19:00-20:30
            belajarnya pagi aja                               => 05:00-10:00
            bisanya sore                                      => 15:30-17:45
            malem aja abis isya                               => 19:30-
            aku tidur jam 9                                   => -21:00
            pulang jam 4 tidur jam 9                          => 16:00-21:00
            sebelum jam 9 ya                                  => -21:00
            minggu juga gpp                                   => minggu=ya
            hari minggu libur ya                              => min=0 | minggu=tidak
            minggu jangan                                     => min=0 | minggu=tidak
            tanggal merah juga gpp                            => libur=ya
            hari libur ga usah                                => libur=tidak
            minggu sama tanggal merah libur                   => min=0 | minggu=tidak | libur=tidak
            30 menit sehari, rabu les, tidur jam 9            => 30/hari | rab=0 | -21:00
            tlg buatin jadwal belajar mingguan ak eskul selasa kamis=> sel=0 | kam=0
            susunin plan belajar utbk 2 bulan, sabtu gw ga bs => sab=0
            bikinin target belajar mingguan tiap rabu libur   => rab=0
            bikin jadwal belajar tka 4 minggu tp senin aku ekskul=> sen=0
            aku ada les rabu jumat trs sabtu renang, bisanya 1 jam=> 60/hari | rab=0 | jum=0 | sab=0
            tiap sore les bola                                        => 18:30-
            aku gak bisa malem                                        => -18:00
            les bola tiap sore                                        => 18:30-
            weekend 2 jam hari biasa cuma 30 menit                    => 30/hari | sab=120 | min=120 | minggu=ya
            libur dulu 2 hari                                         => 2026-11-26=0 | 2026-11-27=0
            tgl 1 sampe 3 des aku ke luar kota                        => 2026-12-01=0 | 2026-12-02=0 | 2026-12-03=0
            aku tiap hari bisa 2 jam dari jam 7 sampe jam 9           => 120/hari | 19:00-21:00
            bisa setiap hari tapi jangan lebih dari 45 menit          => 45/hari
            jam 1 siang sampe jam 3 sore                              => 120/hari | 13:00-15:00
            selamat malam kak                                 => -
            """)
    void readsTheTime(String message, String time) {
        assertThat(WishNotation.time(READ.read(message, TODAY).time())).isEqualTo(time);
    }
}
