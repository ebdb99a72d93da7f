package id.kawanbelajar.adapter.json;

import id.kawanbelajar.failure.UnreadableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text file in UTF-8, read line by line so that its size does not matter. */
final class TextLines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextLines() {}

    /** Takes one line. */
    @FunctionalInterface
    interface Taker {
        /** Takes a line that is not blank; its number counts from 1, blank lines included. */
        void take(int number, String line);
    }

    /** Reads all lines that are not blank. */
    static void read(Path file, Taker taker) {
        int number = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String clean = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!clean.isBlank()) {
                    taker.take(number, clean);
                }
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableException("%s tidak ada; periksa nama dan foldernya".formatted(file), e);
        } catch (CharacterCodingException e) {
            throw new UnreadableException("%s sesudah baris %d: bukan teks UTF-8".formatted(file, number), e);
        } catch (IOException e) {
            throw new UnreadableException(
                    "%s sesudah baris %d tidak dapat dibaca: %s".formatted(file, number, e.getMessage()), e);
        }
    }
}
