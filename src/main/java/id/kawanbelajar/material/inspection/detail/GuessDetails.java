package id.kawanbelajar.material.inspection.detail;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Details.Field;
import id.kawanbelajar.material.inspection.Details.Kind;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guesses what a material is, so that its teacher need only confirm. Safe for use by many threads. */
public final class GuessDetails {
    private static final Kelas MOST_LIKELY = new Kelas(7);
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 400;
    private static final int SHORTEST_SAMPLE = 60;
    private static final int FIRST_LINES = 25;

    private final SubjectVote library;
    private final SubjectNames subjects;
    private final Curriculum curriculum;

    /** A guesser that asks the library only where the file is silent. */
    public GuessDetails(Curriculum curriculum, SubjectVote library) {
        this.curriculum = curriculum;
        this.library = library;
        this.subjects = new SubjectNames(curriculum);
    }

    /**
     * Guesses.
     *
     * @param file as read
     * @param name as its sender calls it
     * @param hints what its sender says of it; wins over everything the file says
     * @return always a whole guess; what stands on thin grounds is unsure
     */
    public Details guess(ReadFile file, String name, Hints hints) {
        Front front = Front.of(file);
        String stem = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String title = Titles.of(file, stem, front, subjects);
        Kind kind = Kinds.of(file, file.title() + "\n" + title, stem, front);
        Evidence<String> mapel = mapel(file.title() + " " + title, stem, front);
        Evidence<Kelas> kelas = kelas(file.title() + " " + title, stem, front);
        if (!mapel.isSure() || !kelas.isSure()) {
            askLibrary(file, mapel, kelas);
        }
        Set<Field> unsure = EnumSet.noneOf(Field.class);
        String code = hinted(hints)
                .orElseGet(() -> sure(
                        mapel,
                        Field.MAPEL,
                        unsure,
                        curriculum.mapel().getFirst().code()));
        Kelas year = Optional.ofNullable(hints.kelas()).orElseGet(() -> sure(kelas, Field.KELAS, unsure, MOST_LIKELY));
        int chapter = chapter(file, stem, front, unsure);
        return new Details(title, code, year, chapter, kind, audience(hints, kind, front, unsure), unsure);
    }

    private Optional<String> hinted(Hints hints) {
        return Optional.ofNullable(hints.mapel()).flatMap(curriculum::find).map(Mapel::code);
    }

    private static <T> T sure(Evidence<T> evidence, Field field, Set<Field> unsure, T otherwise) {
        if (!evidence.isSure()) {
            unsure.add(field);
        }
        return evidence.best().orElse(otherwise);
    }

    private Evidence<String> mapel(String title, String name, Front front) {
        Evidence<String> evidence = new Evidence<>();
        front.labelled("mata pelajaran|mapel|mata ajar|muatan(?: pelajaran)?|subject|bidang studi|mata pelajaran ?/"
                        + " ?.*|buku")
                .flatMap(value -> subjects.inLabel(value).stream())
                .limit(1)
                .forEach(code -> evidence.add(code, Evidence.LABEL));
        subjects.inTitle(title).ifPresent(code -> evidence.add(code, Evidence.TITLE));
        subjects.inTitle(name).ifPresent(code -> evidence.add(code, Evidence.TITLE));
        front.headings().stream()
                .limit(SAMPLES)
                .flatMap(heading -> subjects.inTitle(heading).stream())
                .distinct()
                .forEach(code -> evidence.add(code, Evidence.LINE));
        for (boolean brief : new boolean[] {true, false}) {
            front.lines().stream()
                    .limit(FIRST_LINES)
                    .filter(line -> line.length() < SHORTEST_SAMPLE == brief)
                    .flatMap(line -> subjects.inTitle(line).stream())
                    .limit(SAMPLES)
                    .forEach(code -> evidence.add(code, brief ? Evidence.LINE : Evidence.HINT));
        }
        return evidence;
    }

    private Evidence<Kelas> kelas(String title, String name, Front front) {
        Evidence<Kelas> evidence = new Evidence<>();
        front.labelled("(?:jenjang ?/ ?|fase ?/ ?)?(?:kelas|grade|class)(?: ?[/&,] ?(?:semester|fase|smt|program).*)?")
                .flatMap(value -> YearNames.inLabel(value).stream())
                .limit(1)
                .forEach(year -> evidence.add(year, Evidence.LABEL));
        front.labelled("semester ?/ ?kelas|fase(?: ?/ ?kelas)?|jenjang(?: sekolah)?|satuan pendidikan")
                .flatMap(value -> YearNames.named(value).stream())
                .limit(1)
                .forEach(year -> evidence.add(year, Evidence.LABEL));
        YearNames.named(title).ifPresent(year -> evidence.add(year, Evidence.TITLE));
        YearNames.inName(name).ifPresent(year -> evidence.add(year, Evidence.TITLE));
        YearNames.atStart(subjects.behind(name)).ifPresent(year -> evidence.add(year, Evidence.LINE));
        YearNames.maybeTen(name).ifPresent(year -> evidence.add(year, Evidence.HINT));
        front.lines().stream()
                .limit(FIRST_LINES)
                .flatMap(line -> YearNames.named(line).stream())
                .limit(SAMPLES)
                .forEach(year -> evidence.add(year, Evidence.LINE));
        List<Kelas> fase = Stream.concat(front.labelled("fase").map(value -> "fase " + value), front.lines().stream())
                .map(YearNames::ofFase)
                .filter(years -> !years.isEmpty())
                .findFirst()
                .orElse(List.of());
        fase.forEach(year -> evidence.add(year, Evidence.LINE));
        return evidence;
    }

    private void askLibrary(ReadFile file, Evidence<String> mapel, Evidence<Kelas> kelas) {
        List<String> texts = file.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM)
                .map(ReadBlock::text)
                .filter(text -> text.length() >= SHORTEST_SAMPLE)
                .toList();
        List<SubjectVote.Vote> votes = Stream.of(0, texts.size() / 2, texts.size() - 1)
                .distinct()
                .filter(i -> i >= 0 && i < texts.size())
                .map(texts::get)
                .map(text -> text.substring(0, Math.min(SAMPLE_LENGTH, text.length())))
                .flatMap(text -> library.near(text).stream())
                .toList();
        double all = votes.stream().mapToDouble(SubjectVote.Vote::weight).sum();
        String named = mapel.isSure() ? mapel.best().orElse("") : "";
        for (SubjectVote.Vote vote : votes) {
            mapel.add(vote.mapel(), Evidence.LIBRARY * vote.weight() / all);
            if (named.isEmpty() || named.equals(vote.mapel())) {
                kelas.add(vote.kelas(), Evidence.LIBRARY * vote.weight() / all);
            }
        }
    }

    private static int chapter(ReadFile file, String name, Front front, Set<Field> unsure) {
        List<Integer> inside = Titles.chapters(file);
        if (inside.size() > 1) {
            return 0;
        }
        Optional<Integer> said = front.labelled("bab|chapter|unit")
                .flatMap(value -> Titles.number(value).stream())
                .findFirst()
                .or(() -> Titles.chapterIn(file.title()))
                .or(() -> inside.stream().findFirst())
                .or(() -> front.headings().stream()
                        .limit(2)
                        .flatMap(heading -> Titles.chapterIn(heading).stream())
                        .findFirst())
                .or(() -> Titles.chapterIn(name));
        if (said.isEmpty()) {
            unsure.add(Field.CHAPTER);
        }
        return said.orElse(0);
    }

    private static Audience audience(Hints hints, Kind kind, Front front, Set<Field> unsure) {
        if (hints.audience() != null) {
            return hints.audience();
        }
        String said =
                front.labelled("untuk|audiens").collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        if (said.contains("guru") || said.contains("siswa")) {
            return said.contains("guru") ? Audience.TEACHER : Audience.STUDENT;
        }
        if (kind == Kind.TEACHER_BOOK || kind == Kind.LESSON_PLAN || kind == Kind.ANSWER_KEY) {
            return Audience.TEACHER;
        }
        if (kind == Kind.QUESTION_BANK
                || front.lines().stream()
                        .anyMatch(line -> line.matches("(?i).*\\b(?:untuk|pegangan|panduan) (?:guru|pendidik)\\b.*"))) {
            unsure.add(Field.AUDIENCE);
        }
        return Audience.STUDENT;
    }
}
