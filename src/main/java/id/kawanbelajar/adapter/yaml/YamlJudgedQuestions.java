package id.kawanbelajar.adapter.yaml;

import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.evaluation.judged.JudgedQuestionFiles;
import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Students' questions with the place of their answer, in the format of {@code docs/format-materi.md}. */
public final class YamlJudgedQuestions implements JudgedQuestionFiles {
    private static final String NAME = "ujian.yaml";
    private static final Set<String> KEYS = Set.of("tanya", "bab", "bagian");

    @Override
    public Optional<String> in(String folder) {
        Path file = Path.of(folder).resolve(NAME);
        return Files.isRegularFile(file) ? Optional.of(file.toString()) : Optional.empty();
    }

    @Override
    public List<JudgedQuestion> read(String file) {
        try {
            return questions(YamlTree.list(file, "pertanyaan", Files.readString(Path.of(file))), file);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(file + " tidak ada; periksa nama dan foldernya", e);
        } catch (CharacterCodingException e) {
            throw new UnreadableException(file + ": bukan UTF-8; simpan ulang sebagai UTF-8", e);
        } catch (IOException e) {
            throw new UnreadableException(file + " tidak bisa dibaca; periksa izin berkasnya", e);
        }
    }

    private static List<JudgedQuestion> questions(List<YamlTree> trees, String file) {
        if (trees.isEmpty()) {
            throw new UnreadableException(file + ": belum berisi pertanyaan; contohnya ada di docs/format-materi.md");
        }
        return trees.stream().map(YamlJudgedQuestions::question).toList();
    }

    private static JudgedQuestion question(YamlTree tree) {
        tree.keys().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw new UnreadableException("%s: kunci `%s` tidak dikenal".formatted(tree.place(), key));
        });
        try {
            return new JudgedQuestion(tree.text("tanya"), ExerciseReader.chapter(tree), tree.texts("bagian"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(tree.place() + ": " + e.getMessage(), e);
        }
    }
}
