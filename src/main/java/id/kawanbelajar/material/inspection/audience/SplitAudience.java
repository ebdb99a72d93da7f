package id.kawanbelajar.material.inspection.audience;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts what only a teacher may see out of a student's material: keys, worked answers, rubrics. Stateless. */
public final class SplitAudience {
    /**
     * Parts a file.
     *
     * @param audience whom the file as a whole is for; of a teacher's file nothing goes to students
     */
    public Parts split(ReadFile file, Audience audience) {
        if (audience == Audience.TEACHER) {
            Set<Integer> all = file.pages().stream().map(ReadPage::number).collect(Collectors.toSet());
            return new Parts(Optional.empty(), Optional.of(file), all);
        }
        KeyCutter.Result result = KeyCutter.cut(
                file.pages().stream().flatMap(page -> page.blocks().stream()).toList());
        Set<Integer> hidden = new HashSet<>();
        List<ReadPage> kept = new ArrayList<>();
        List<ReadPage> cut = new ArrayList<>();
        int from = 0;
        for (ReadPage page : file.pages()) {
            int to = from + page.blocks().size();
            kept.add(page(page, result.kept().subList(from, to)));
            cut.add(page(page, result.cut().subList(from, to)));
            if (!cut.getLast().blocks().isEmpty()) {
                hidden.add(page.number());
            }
            from = to;
        }
        if (hidden.isEmpty()) {
            return new Parts(Optional.of(file), Optional.empty(), hidden);
        }
        return new Parts(
                hasWords(kept) ? Optional.of(with(file, kept)) : Optional.empty(),
                Optional.of(with(file, cut)),
                hidden);
    }

    private static ReadPage page(ReadPage page, List<List<ReadBlock>> blocks) {
        return new ReadPage(
                page.number(),
                page.label(),
                blocks.stream().flatMap(List::stream).toList(),
                page.recognition());
    }

    private static ReadFile with(ReadFile file, List<ReadPage> pages) {
        return new ReadFile(file.type(), file.title(), pages, file.notes());
    }

    private static boolean hasWords(List<ReadPage> pages) {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .anyMatch(block -> block.kind() != Block.Kind.HEADING);
    }
}
