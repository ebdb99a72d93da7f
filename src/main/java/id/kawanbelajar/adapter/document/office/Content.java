package id.kawanbelajar.adapter.document.office;

/** What stands inside an element. */
public sealed interface Content permits Element, Content.Text {
    /** A run of characters. */
    record Text(String characters) implements Content {}
}
