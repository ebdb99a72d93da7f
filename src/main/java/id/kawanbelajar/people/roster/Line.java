package id.kawanbelajar.people.roster;

import id.kawanbelajar.people.roster.Heading.Column;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row below the heading.
 *
 * @param row in the sheet, from 0
 */
record Line(Sheet sheet, Heading heading, int row) {
    private static final Pattern FULL_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{2})");

    /** Two digits are of this century: whoever is at school was born in it. */
    private static final int CENTURY = 2000;

    String cell(Column column) {
        return heading.cell(sheet, row, column);
    }

    boolean isBlank() {
        return cell(Column.NAME).isBlank()
                && cell(Column.NICKNAME).isBlank()
                && cell(Column.ROMBEL).isBlank()
                && absen(Column.ABSEN) == null
                && absen(Column.NUMBER) == null;
    }

    /** Returns what the student is called; blank where no name can be read. */
    String name() {
        String told = Nickname.told(cell(Column.NICKNAME));
        boolean isName = cell(Column.NAME).chars().noneMatch(Character::isDigit);
        return told.isEmpty() && isName ? Nickname.of(cell(Column.NAME)) : told;
    }

    /** Returns a number of the roster; null where there is none. */
    @Nullable Integer absen(Column column) {
        String number = cell(column).replaceFirst("[.,]0?$", "");
        return number.matches("[1-9]\\d{0,3}") ? Integer.valueOf(number) : null;
    }

    @Nullable Integer born() {
        String born = cell(Column.BORN);
        Matcher full = FULL_YEAR.matcher(born);
        if (full.find()) {
            return Integer.valueOf(full.group(1));
        }
        Matcher brief = SHORT_YEAR.matcher(born);
        return brief.matches() ? CENTURY + Integer.parseInt(brief.group(1)) : null;
    }
}
