package id.kawanbelajar.channel.telegram.view;

/**
 * Text of one style. HTML is made of runs at the very end, so that tags are always closed and nothing is left unescaped.
 *
 * @param block what it stands in
 * @param style how it looks there
 * @param text as shown
 */
record Run(Block block, Style style, String text) {
    /** What a run stands in. */
    enum Block {
        NONE("", ""),
        QUOTE("<blockquote>", "</blockquote>"),
        FOLDED("<blockquote expandable>", "</blockquote>"),
        TABLE("<pre>", "</pre>");

        final String open;
        final String close;

        Block(String open, String close) {
            this.open = open;
            this.close = close;
        }
    }

    /** How a run looks. */
    enum Style {
        PLAIN("", ""),
        BOLD("<b>", "</b>"),
        ITALIC("<i>", "</i>"),
        SPOILER("<tg-spoiler>", "</tg-spoiler>");

        final String open;
        final String close;

        Style(String open, String close) {
            this.open = open;
            this.close = close;
        }
    }

    static Run plain(String text) {
        return new Run(Block.NONE, Style.PLAIN, text);
    }

    Run withText(String other) {
        return new Run(block, style, other);
    }
}
