package id.kawanbelajar.adapter.yaml;

import id.kawanbelajar.evaluation.judged.Bounds;
import id.kawanbelajar.evaluation.judged.Exam;
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
import java.util.stream.IntStream;

/** Students' questions with the place of their answer, in the format of {@code docs/format-materi.md}. */
public final class YamlJudgedQuestions implements JudgedQuestionFiles {
    private static final String NAME = "ujian.yaml";
    private static final String LIST = "pertanyaan";
    private static final String BOUNDS = "ambang";

    @Override
    public Optional<String> in(String folder) {
        Path file = Path.of(folder).resolve(NAME);
        return Files.isRegularFile(file) ? Optional.of(file.toString()) : Optional.empty();
    }

    @Override
    public Exam exam(String file) {
        return exam(file, text(file));
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableException(file + " tidak ada; periksa nama dan foldernya", e);
        } catch (CharacterCodingException e) {
            throw new UnreadableException(file + ": bukan UTF-8; simpan ulang sebagai UTF-8", e);
        } catch (IOException e) {
            throw new UnreadableException(file + " tidak bisa dibaca; periksa izin berkasnya", e);
        }
    }

    /** The list may be the whole file, or stand under its key beside the bounds. */
    private static Exam exam(String file, String yaml) {
        Optional<YamlTree> whole = YamlTree.mapping(file, yaml);
        whole.ifPresent(YamlJudgedQuestions::require);
        List<YamlLines.Item> items = YamlLines.ofItems(yaml, LIST);
        items.stream().filter(item -> !item.mapping()).findFirst().ifPresent(item -> {
            throw new UnreadableException("%s baris %d: pertanyaan berupa pasangan, misalnya - tanya: \"apa itu sel\""
                    .formatted(file, item.line()));
        });
        List<YamlTree> trees = whole.map(tree -> tree.trees(LIST)).orElseGet(() -> YamlTree.list(file, LIST, yaml));
        if (trees.isEmpty()) {
            throw new UnreadableException(file + ": belum berisi pertanyaan; contohnya ada di docs/format-materi.md");
        }
        List<JudgedQuestion> questions = IntStream.range(0, trees.size())
                .mapToObj(i -> question(file, i + 1, items.get(i).line(), trees.get(i)))
                .toList();
        return new Exam(questions, whole.map(YamlJudgedQuestions::bounds).orElse(Bounds.USUAL));
    }

    private static JudgedQuestion question(String file, int number, int line, YamlTree tree) {
        YamlTree placed = tree.at("%s baris %d, pertanyaan ke-%d".formatted(file, line, number));
        return new JudgedQuestionReader(placed).question(line);
    }

    private static void require(YamlTree tree) {
        if (tree.has("tanya")) {
            throw new UnreadableException(
                    tree.place()
                            + ": isinya harus berupa daftar; awali setiap pertanyaan dengan `- tanya:`, contohnya ada di docs/format-materi.md");
        }
        JudgedQuestionReader.onlyKnown(tree, Set.of(LIST, BOUNDS));
    }

    private static Bounds bounds(YamlTree tree) {
        try {
            return Bounds.USUAL.with(tree.textsByKey(BOUNDS));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(tree.place() + ": " + e.getMessage(), e);
        }
    }
}
