package id.kawanbelajar.material.inspection.detail;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Details.Field;
import id.kawanbelajar.material.inspection.Details.Kind;
import id.kawanbelajar.material.inspection.Pages;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.reading.FileType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessDetailsTest {
    private static final String PROSE =
            "Jantung memompa darah ke seluruh tubuh lewat pembuluh nadi, lalu darah kembali lewat pembuluh balik ke"
                    + " jantung.";

    @Test
    void aLessonPlanIsReadFromItsTableAndIsForTeachers() {
        Details details = guess("DOC-20260714-WA0012.docx", """
            # MODUL AJAR

            | Mata Pelajaran | : | Ilmu Pengetahuan Alam (IPA) |
            |---|---|---|
            | Fase / Kelas | : | D / VIII |
            | Topik | : | Sistem Peredaran Darah |
            | Alokasi Waktu | : | 2 x 40 menit |\
            """);

        assertThat(details.title()).isEqualTo("Modul Ajar: Sistem Peredaran Darah");
        assertThat(details.mapel()).isEqualTo("ipa");
        assertThat(details.kelas()).isEqualTo(new Kelas(8));
        assertThat(details.kind()).isEqualTo(Kind.LESSON_PLAN);
        assertThat(details.audience()).isEqualTo(Audience.TEACHER);
        assertThat(details.unsure()).containsExactly(Field.CHAPTER);
    }

    @Test
    void aChapterIsReadFromItsHeadingAndItsFileName() {
        Details details = guess("IPA_kelas7_bab3.pdf", "# BAB 3 SISTEM ORGANISASI KEHIDUPAN\n\n" + PROSE);

        assertThat(details)
                .isEqualTo(new Details(
                        "Sistem Organisasi Kehidupan", "ipa", new Kelas(7), 3, Kind.NOTES, Audience.STUDENT, Set.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Buku Panduan Guru Matematika Kelas VII | matematika | 7 | TEACHER_BOOK | TEACHER",
                "Buku Siswa Bahasa Indonesia SMP Kelas 9 | bahasa-indonesia | 9 | STUDENT_BOOK | STUDENT",
                "Kunci Jawaban LKPD IPS Kelas 8 | ips | 8 | ANSWER_KEY | TEACHER",
                "LKPD Informatika Kelas VII | informatika | 7 | WORKSHEET | STUDENT",
                "Ringkasan Materi PPKn kelas IX | pendidikan-pancasila | 9 | SUMMARY | STUDENT",
                "Soal PTS IPAS Kelas 5 | ipas | 5 | QUESTION_BANK | STUDENT",
                "RPP Seni Musik SMA XI | seni-musik | 11 | LESSON_PLAN | TEACHER"
            })
    void titlesTellTheKindTheSubjectAndTheYear(String title, String mapel, int kelas, Kind kind, Audience audience) {
        Details details = guess(title + ".pdf", PROSE);

        assertThat(details.title()).isEqualTo(title);
        assertThat(details.mapel()).isEqualTo(mapel);
        assertThat(details.kelas()).isEqualTo(new Kelas(kelas));
        assertThat(details.kind()).isEqualTo(kind);
        assertThat(details.audience()).isEqualTo(audience);
        assertThat(details.unsure()).doesNotContain(Field.MAPEL, Field.KELAS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mtk7 pecahan.docx | matematika | 7",
                "bhsindo kls 8.pptx | bahasa-indonesia | 8",
                "B.Inggris-IX-recount.pdf | bahasa-inggris | 9",
                "ipa 8.pdf | ipa | 8"
            })
    void fileNamesAreReadAsTeachersWriteThem(String name, String mapel, int kelas) {
        Details details = guess(name, PROSE);

        assertThat(details.mapel()).isEqualTo(mapel);
        assertThat(details.kelas()).isEqualTo(new Kelas(kelas));
    }

    @Test
    void whereTheFileIsSilentTheLibraryVotes() {
        SubjectVote library = text ->
                List.of(new SubjectVote.Vote("ipa", new Kelas(8), 3), new SubjectVote.Vote("ipa", new Kelas(7), 1));

        Details details = guesser(library).guess(Pages.of(PROSE), "IMG-20260714-WA0003.jpg", Hints.NONE);

        assertThat(details.mapel()).isEqualTo("ipa");
        assertThat(details.kelas()).isEqualTo(new Kelas(8));
        assertThat(details.unsure()).contains(Field.MAPEL, Field.KELAS);
    }

    @Test
    void withNothingToGoByTheGuessIsWholeAndUnsure() {
        Details details = guess("scan001.pdf", "12345");

        assertThat(details.title()).isEqualTo("Materi tanpa judul");
        assertThat(details.unsure()).contains(Field.MAPEL, Field.KELAS, Field.CHAPTER);
    }

    @Test
    void whatItsSenderSaysWins() {
        Details details = guesser(SubjectVote.NONE)
                .guess(
                        Pages.of("# Modul Ajar IPA Kelas 8\n\n" + PROSE),
                        "ipa8.pdf",
                        new Hints("mtk", new Kelas(9), Audience.STUDENT));

        assertThat(details.mapel()).isEqualTo("matematika");
        assertThat(details.kelas()).isEqualTo(new Kelas(9));
        assertThat(details.audience()).isEqualTo(Audience.STUDENT);
        assertThat(details.unsure()).containsExactly(Field.CHAPTER);
    }

    @Test
    void frontMatterWrittenAsLabelsIsRead() {
        Details details = guess(
                "bab.md",
                "Jenis: panduan\n\nMata Pelajaran: ipa\n\nKelas: 8\n\nBab: 4\n\nUntuk: guru\n\n# Energi\n\n" + PROSE);

        assertThat(details)
                .isEqualTo(new Details("Energi", "ipa", new Kelas(8), 4, Kind.NOTES, Audience.TEACHER, Set.of()));
    }

    @Test
    void aBookOfSeveralChaptersIsNoChapter() {
        Details details =
                guess("Buku Siswa IPA kelas 8.pdf", "# Bab 1 Sel\n\n" + PROSE + "\n\n# Bab 2 Gaya\n\n" + PROSE);

        assertThat(details.chapter()).isZero();
        assertThat(details.unsure()).isEmpty();
    }

    @Test
    void slidesAreSlidesAndTheProgramsOwnTitleIsNone() {
        Details details = guesser(SubjectVote.NONE)
                .guess(
                        Pages.of(FileType.PPTX, "PowerPoint Presentation", "# Hukum Newton\n\n" + PROSE),
                        "Presentation1.pptx",
                        Hints.NONE);

        assertThat(details.title()).isEqualTo("Hukum Newton");
        assertThat(details.kind()).isEqualTo(Kind.SLIDES);
    }

    @Test
    void aFaseAloneLeavesTheYearUnsure() {
        Details details = guess("x.docx", "Mata Pelajaran: IPA\n\nFase: D\n\n" + PROSE);

        assertThat(details.kelas().fase().name()).isEqualTo("D");
        assertThat(details.unsure()).contains(Field.KELAS).doesNotContain(Field.MAPEL);
    }

    @Test
    void aSchoolsNumberIsNoYear() {
        assertThat(guess("a.pdf", "SMP Negeri 1 Bima\n\nSMPN 2 Kudus, SMA 3 Solo\n\n" + PROSE)
                        .unsure())
                .contains(Field.KELAS);
    }

    private static GuessDetails guesser(SubjectVote library) {
        return new GuessDetails(CurriculumReader.shipped(), library);
    }

    private static Details guess(String name, String text) {
        return guesser(SubjectVote.NONE).guess(Pages.of(text), name, Hints.NONE);
    }
}
