package id.kawanbelajar.adapter.yaml;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.ExerciseFiles;
import id.kawanbelajar.practice.ExerciseSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of questions beside their chapters. */
public final class YamlExerciseFiles implements ExerciseFiles {
    private static final String ENDING = ".soal.yaml";
    private static final int DEEPEST = 12;

    @Override
    public List<String> under(String path) {
        if (Files.notExists(Path.of(path))) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(Path.of(path), DEEPEST)) {
            return walk.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw UnavailableException.untilMended(path + " tidak bisa dibaca; periksa nama dan izinnya", e);
        }
    }

    @Override
    public ExerciseSet read(String file) {
        try {
            return ExerciseReader.read(file, Files.readString(Path.of(file)));
        } catch (CharacterCodingException e) {
            throw new UnreadableException(file + ": bukan UTF-8; simpan ulang sebagai UTF-8", e);
        } catch (IOException e) {
            throw UnavailableException.untilMended(file + " tidak bisa dibaca; periksa izin berkasnya", e);
        }
    }
}
