package id.kawanbelajar.conversation.wording.loading;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Details.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a teacher can tap about a file, the likeliest first. */
public final class DetailsMenu {
    private static final int PER_ROW = 3;
    private static final int PER_PAGE = 8;
    private static final int LAST_KELAS = 12;
    private static final int LAST_CHAPTER = 20;

    private final Curriculum curriculum;

    public DetailsMenu(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** Returns the question for a field. */
    public static String question(Field field) {
        return Wording.sentence(
                switch (field) {
                    case MAPEL -> "muat-tanya-mapel";
                    case KELAS -> "muat-tanya-kelas";
                    case CHAPTER -> "muat-tanya-bab";
                    case AUDIENCE -> "muat-tanya-untuk";
                });
    }

    /**
     * Returns the buttons for a field.
     *
     * @param guess what is likeliest
     * @param page of options, from 0; beyond the last the first
     * @param now what lies behind a button that only turns the page
     * @param then what lies behind a button that answers
     */
    public List<List<Button>> options(
            long upload, Field field, Details guess, int page, String now, UnaryOperator<String> then) {
        List<Option> all = options(field, guess);
        int pages = (all.size() + PER_PAGE - 1) / PER_PAGE;
        int shown = page % pages;
        List<Button> buttons =
                new ArrayList<>(all.subList(shown * PER_PAGE, Math.min(all.size(), (shown + 1) * PER_PAGE)).stream()
                        .map(option -> behind(option.label(), upload, 0, then.apply(option.value())))
                        .toList());
        if (pages > 1) {
            buttons.add(behind(Wording.sentence("muat-lainnya"), upload, shown + 1, now));
        }
        List<List<Button>> rows = new ArrayList<>(Wording.rows(PER_ROW, buttons));
        rows.add(List.of(
                LoadingActions.button("judul", LoadingActions.TITLE, upload),
                guess.unsure().isEmpty()
                        ? LoadingActions.button("kembali", LoadingActions.BACK, upload)
                        : LoadingActions.button("batal", LoadingActions.CANCEL, upload)));
        return rows;
    }

    private static Button behind(String label, long upload, int page, String answers) {
        return LoadingActions.button(label, LoadingActions.DETAILS, upload, page + ":" + answers);
    }

    /** Something to tap: what is read, and what it means. */
    private record Option(String label, String value) {}

    private List<Option> options(Field field, Details guess) {
        return switch (field) {
            case MAPEL -> mapel(guess);
            case KELAS -> kelas(guess.kelas());
            case CHAPTER -> chapters(guess.chapter());
            case AUDIENCE -> audiences(guess.audience());
        };
    }

    private List<Option> mapel(Details guess) {
        Stream<Mapel> guessed = curriculum.find(guess.mapel()).stream();
        Stream<Mapel> taught = curriculum.mapel().stream()
                .filter(mapel -> mapel.jenjang().contains(guess.kelas().jenjang()));
        return Stream.of(guessed, taught, curriculum.mapel().stream())
                .flatMap(mapel -> mapel)
                .distinct()
                .map(mapel -> new Option(
                        mapel.code().equals(guess.mapel()) ? guessed(mapel.name()) : mapel.name(), mapel.code()))
                .toList();
    }

    private static List<Option> kelas(Kelas guess) {
        Stream<Kelas> same = years().filter(kelas -> kelas.jenjang() == guess.jenjang());
        return Stream.of(Stream.of(guess), same, years())
                .flatMap(kelas -> kelas)
                .distinct()
                .map(kelas -> {
                    String label = Wording.sentence("muat-kelas", String.valueOf(kelas.number()));
                    return new Option(kelas.equals(guess) ? guessed(label) : label, String.valueOf(kelas.number()));
                })
                .toList();
    }

    private static Stream<Kelas> years() {
        return IntStream.rangeClosed(1, LAST_KELAS).mapToObj(Kelas::new);
    }

    private static List<Option> chapters(int guess) {
        return IntStream.concat(IntStream.of(guess, 0), IntStream.rangeClosed(1, Math.max(LAST_CHAPTER, guess)))
                .distinct()
                .mapToObj(chapter -> {
                    String label = chapter == 0
                            ? Wording.sentence("muat-tanpa-bab-tombol")
                            : Wording.sentence("muat-bab-tombol", String.valueOf(chapter));
                    return new Option(chapter == guess ? guessed(label) : label, String.valueOf(chapter));
                })
                .toList();
    }

    private static List<Option> audiences(Audience guess) {
        return Stream.of(guess, Audience.STUDENT, Audience.TEACHER)
                .distinct()
                .map(audience -> {
                    String label = Wording.sentence(
                            audience == Audience.STUDENT ? "muat-untuk-siswa-tombol" : "muat-untuk-guru-tombol");
                    return new Option(audience == guess ? guessed(label) : label, audience.name());
                })
                .toList();
    }

    private static String guessed(String label) {
        return Wording.sentence("muat-dikira", label);
    }
}
