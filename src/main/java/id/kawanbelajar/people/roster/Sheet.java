package id.kawanbelajar.people.roster;

/** A table as the school saved it; only the cells that are asked for are read. Rows and columns count from 0. */
public interface Sheet {
    /** Returns the name of the sheet; blank where it has none. */
    String name();

    /** Returns how many rows there are. */
    int rows();

    /** Returns how many columns a row has. */
    int columns(int row);

    /** Returns what a cell shows, a date as {@code 2013-05-14}; blank for an empty cell and outside of the table. */
    String cell(int row, int column);
}
