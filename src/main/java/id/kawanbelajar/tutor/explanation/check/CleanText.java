package id.kawanbelajar.tutor.explanation.check;

/** Takes away how a model dresses its words: headings, bold, bullets, a lead such as "Jawaban:", emoji. */
final class CleanText {
    private static final String LEAD =
            "(?i)^\\s*(?:jawaban(?:nya)?|penjelasan|answer|tentu(?: saja)?|baik(?:lah)?)\\s*[:!,]\\s*";
    private static final String EMOJI = "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{FE0F}\\x{200D}]+";

    private CleanText() {}

    /** Returns the text as plain paragraphs with citations before the full stop. */
    static String of(String written) {
        return written.replaceAll("(?m)^\\s*#{1,6}\\s+.*$", "")
                .replaceAll("(?m)^\\s*(?:[-*•]|\\d{1,2}[.)])\\s+", "")
                .replaceAll("(?s)```.*?(?:```|$)", " ")
                .replaceAll("\\*\\*|__|`", "")
                .replaceAll("\\\\\\[\\s*(.*?)\\s*\\\\]", "\\$$1\\$")
                .replaceAll("\\\\\\(\\s*(.*?)\\s*\\\\\\)", "\\$$1\\$")
                .replaceAll(EMOJI, "")
                .replaceAll(LEAD, "")
                // a number in front of a line is the frame of the material, not a citation
                .replaceAll("(?m)^\\s*(?:\\[\\d{1,2}]\\s*)+(?=\\p{L})", "")
                .replaceAll("([.!?])\\s*((?:\\[\\d{1,2}]\\s*)+)", " $2$1 ")
                .replaceAll("\\s+([.,;!?])(?=\\s|$)", "$1")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\s*\\n\\s*", "\n\n")
                .strip();
    }
}
