package id.kawanbelajar.material.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.SharedData;
import id.kawanbelajar.adapter.document.Heard;
import id.kawanbelajar.adapter.document.Readers;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.inspection.detail.GuessDetails;
import id.kawanbelajar.material.inspection.detail.SubjectVote;
import id.kawanbelajar.material.inspection.personal.FindOrders;
import id.kawanbelajar.material.inspection.personal.FindPersonalData;
import id.kawanbelajar.material.inspection.quality.JudgePages;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The real Markdown, web, Word, PowerPoint and Excel files of the evaluation data, read by the real readers. */
class RealFilesTest {
    private static final Pattern LESSON = Pattern.compile("(english|kka|tik)__(x|ix|xii)__.*");
    private static final Map<String, String> MAPEL =
            Map.of("english", "bahasa-inggris", "kka", "koding-ka", "tik", "informatika");

    @Test
    void noPageIsRedNothingIsPersonalAndNothingGivesOrders() throws IOException {
        JudgePages judge = new JudgePages();

        Map<String, ReadFile> files = files();

        assertThat(files).hasSizeGreaterThan(80);
        assertThat(files).allSatisfy((name, file) -> {
            assertThat(judge.judge(file).count(Grade.RED)).as(name).isZero();
            assertThat(new FindPersonalData().find(file)).as(name).isEmpty();
            assertThat(new FindOrders().find(file)).as(name).isEmpty();
        });
    }

    @Test
    void lessonPlansAndWorksheetsAreKnownForWhatTheyAre() throws IOException {
        GuessDetails guess = new GuessDetails(CurriculumReader.shipped(), SubjectVote.NONE);

        Map<String, ReadFile> lessons = files();
        lessons.keySet().removeIf(name -> !LESSON.matcher(name).matches());

        assertThat(lessons).hasSizeGreaterThan(30);
        assertThat(lessons).allSatisfy((name, file) -> {
            String[] parts = name.split("__", -1);
            Details details = guess.guess(file, name, Hints.NONE);

            assertThat(details.mapel()).as(name).isEqualTo(MAPEL.get(parts[0]));
            assertThat(details.kelas()).as(name).isEqualTo(kelas(parts[1]));
            assertThat(details.kind())
                    .as(name)
                    .isEqualTo(name.contains("lkpd") ? Details.Kind.WORKSHEET : Details.Kind.LESSON_PLAN);
        });
    }

    private static Kelas kelas(String roman) {
        return new Kelas(List.of("ix", "x", "xi", "xii").indexOf(roman) + 9);
    }

    private static Map<String, ReadFile> files() throws IOException {
        Map<String, ReadFile> read = new TreeMap<>();
        Readers readers = Readers.all();
        try (Stream<Path> files = Files.walk(SharedData.file("docs"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|html|docx|pptx|xlsx)"))
                    .toList()) {
                Heard heard = new Heard();
                String name = String.valueOf(file.getFileName());
                readers.read(file, name, type -> {}, heard);
                read.put(name, new ReadFile(FileType.MARKDOWN, heard.title(), heard.pages(), List.of()));
            }
        }
        return read;
    }
}
