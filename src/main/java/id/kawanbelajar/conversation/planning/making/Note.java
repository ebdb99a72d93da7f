package id.kawanbelajar.conversation.planning.making;

import id.kawanbelajar.material.Material;
import java.time.LocalDate;
import java.util.List;

/** Something that was assumed for a plan or left out of it. */
public sealed interface Note {
    /**
     * Nobody named a chapter.
     *
     * @param chapters all of the book
     */
    record AllChapters(List<Material> chapters) implements Note {
        public AllChapters {
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * Nothing is published of a subject, so it is not in the plan.
     *
     * @param mapel its code
     */
    record NotThere(String mapel) implements Note {}

    /**
     * Some chapters are not published.
     *
     * @param numbers as printed
     */
    record NoChapters(String mapel, List<Integer> numbers) implements Note {
        public NoChapters {
            numbers = List.copyOf(numbers);
        }
    }

    /** Only the time around a day was named; the first possible one counts. */
    record VagueDay(LocalDate day) implements Note {}

    /** Nobody named a day. */
    record AssumedDay(LocalDate day) implements Note {}
}
