package id.kawanbelajar.material.inspection.audience;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through a file's blocks and parts each into what students may see and what gives answers away. Where it cannot be
 * known, it hides: a student misses a paragraph rather than reads a key.
 */
final class KeyCutter {
    private static final Pattern QUESTION = Pattern.compile(
            "^\\s*(?:soal\\s+(?:nomor\\s+)?)?(\\d{1,3})\\s*[.)]\\s*.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("(?s)^\\s*[a-eA-E]\\s*[.)]\\s+\\S.*");
    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\?\\s*$|\\.{4,}|…|^\\s*\\d+[.)]\\s*(?:tentukan|hitung|jelaskan|sebutkan|tulis|gambar|buat|berikan|uraikan|bandingkan)");
    private static final Pattern EXPLAINS = Pattern.compile(
            "(?is)^\\s*(?:pembahasan|penjelasan|karena|alasan|sebab|jadi|langkah|sehingga|maka|cara)\\b.*");
    private static final Pattern LONG = Pattern.compile("(?i)\\b(?:pembahasan|penyelesaian|penjelasan|alasan)\\b");
    private static final int SHORT_ANSWER = 12;
    private static final int LOWEST = 6;
    private static final int FEWEST_LETTERS = 3;

    private final List<ReadBlock> blocks;
    private final List<List<ReadBlock>> kept = new ArrayList<>();
    private final List<List<ReadBlock>> cut = new ArrayList<>();

    /** Level of the heading of the key that is open; zero outside of one. */
    private int keyLevel;

    private boolean explaining;
    private boolean shortAnswer;
    private boolean example;
    private boolean exercises;
    private int question;
    private int step;

    private KeyCutter(List<ReadBlock> blocks) {
        this.blocks = blocks;
    }

    /**
     * What became of each block.
     *
     * @param kept for every block, in order, what is for students
     * @param cut for every block, in order, what is for teachers only
     */
    record Result(List<List<ReadBlock>> kept, List<List<ReadBlock>> cut) {}

    static Result cut(List<ReadBlock> blocks) {
        KeyCutter cutter = new KeyCutter(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            cutter.kept.add(new ArrayList<>());
            cutter.cut.add(new ArrayList<>());
            cutter.part(i);
        }
        return new Result(cutter.kept, cutter.cut);
    }

    private void part(int i) {
        ReadBlock block = blocks.get(i);
        if (block.kind() == Block.Kind.HEADING) {
            heading(i, block);
        } else if (keyLevel > 0 && !endsKey(i, block)) {
            cut.get(i).add(block);
        } else if (opensKey(i)) {
            keyLevel = LOWEST;
            cut.get(i).add(block);
        } else if (isLettersOnly(i) || (explaining && goesOn(i, block))) {
            cut.get(i).add(block);
        } else {
            explaining = false;
            note(block);
            inside(i, block);
        }
    }

    /** Whether a block that is no heading opens a key all the same, and no room for answers. */
    private boolean opensKey(int i) {
        ReadBlock block = blocks.get(i);
        boolean titled =
                block.kind() == Block.Kind.LIST_ITEM ? isTitleInAList(i) : Labels.opensKeyAsALine(block.text());
        boolean room =
                i + 1 < blocks.size() && Answers.isBlankToFill(blocks.get(i + 1).text());
        return !room && (titled || (Labels.discusses(block.text()) && afterQuestions() && !example));
    }

    /** Whether an item is the title of a key that took its number for a list's, and not one of a list of enclosures. */
    private boolean isTitleInAList(int i) {
        Matcher own = QUESTION.matcher(blocks.get(i).text());
        Matcher next =
                QUESTION.matcher(i + 1 < blocks.size() ? blocks.get(i + 1).text() : "");
        boolean goesOn = own.matches()
                && next.matches()
                && Integer.parseInt(next.group(1)) == Integer.parseInt(own.group(1)) + 1;
        return Labels.isKeyAlone(blocks.get(i).text()) && !goesOn && i + 1 < blocks.size();
    }

    private void heading(int i, ReadBlock block) {
        explaining = false;
        String title = block.text();
        boolean opens =
                Labels.opensKey(title) || (Labels.discusses(title) && afterQuestions() && !Labels.opensExample(title));
        if (keyLevel > 0 && !opens) {
            boolean deeper = block.level() > keyLevel;
            boolean part = deeper || (Labels.mayBePartOfKey(title) && answersFollow(i + 1));
            keyLevel = part ? keyLevel : 0;
        } else if (opens) {
            keyLevel = keyLevel > 0 ? Math.min(keyLevel, block.level()) : block.level();
        }
        if (keyLevel > 0) {
            cut.get(i).add(block);
            return;
        }
        example = Labels.opensExample(title);
        exercises = Labels.namesExercises(title) && !example;
        question = 0;
        kept.get(i).add(block);
    }

    /** Whether a line that is no heading ends the open key. */
    private boolean endsKey(int i, ReadBlock block) {
        boolean ends = keyLevel == LOWEST
                && Labels.opensSection(block.text())
                && !(Labels.mayBePartOfKey(block.text()) && answersFollow(i + 1));
        keyLevel = ends ? 0 : keyLevel;
        return ends;
    }

    /** Whether what follows a heading inside a key reads like answers rather than like another chapter or new questions. */
    private boolean answersFollow(int from) {
        int i = from;
        while (i < blocks.size() && blocks.get(i).kind() == Block.Kind.HEADING) {
            i++;
        }
        int seen = 0;
        for (; i < blocks.size() && blocks.get(i).kind() != Block.Kind.HEADING; i++) {
            String text = blocks.get(i).text();
            if (asks(i) || !(QUESTION.matcher(text).matches() || Answers.areLetters(text))) {
                return false;
            }
            seen++;
        }
        return seen > 0;
    }

    private boolean afterQuestions() {
        return question > 0 || exercises;
    }

    private void note(ReadBlock block) {
        String text = block.text();
        Matcher numbered = QUESTION.matcher(text);
        if (Labels.opensExample(text)) {
            example = true;
        } else if (Labels.opensSection(text)
                || (numbered.matches() && example && text.strip().endsWith("?"))) {
            example = false;
        }
        if (numbered.matches()) {
            question = Integer.parseInt(numbered.group(1));
        }
    }

    /** Whether a block still explains the answer before it. */
    private boolean goesOn(int i, ReadBlock block) {
        String text = block.text();
        if (Labels.opensSection(text) || Labels.opensExample(text)) {
            return false;
        }
        if (shortAnswer && block.kind() != Block.Kind.FORMULA) {
            shortAnswer = !EXPLAINS.matcher(text).matches();
            return !shortAnswer;
        }
        Matcher numbered = QUESTION.matcher(text);
        if (!numbered.matches()) {
            return !OPTION.matcher(text).matches() || question == 0;
        }
        int number = Integer.parseInt(numbered.group(1));
        if (!asks(i) && number == step + 1 && (step > 0 || number != question + 1)) {
            step = number;
            return true;
        }
        return false;
    }

    /** Whether a block is one of several that are nothing but the letters of answers. */
    private boolean isLettersOnly(int i) {
        String text = blocks.get(i).text();
        if (Answers.areLetters(text)) {
            return true;
        }
        if (!Answers.isLetter(text)) {
            return false;
        }
        int from = i;
        while (from > 0 && Answers.isLetter(blocks.get(from - 1).text())) {
            from--;
        }
        int to = i + 1;
        while (to < blocks.size() && Answers.isLetter(blocks.get(to).text())) {
            to++;
        }
        return to - from >= FEWEST_LETTERS;
    }

    private void inside(int i, ReadBlock block) {
        if (block.kind() == Block.Kind.TABLE) {
            KeyColumns table = KeyColumns.of(block.text());
            add(kept, i, block, table.cut().isBlank() ? block.text() : table.kept());
            add(cut, i, block, table.cut());
            return;
        }
        String text = block.text();
        int from = 0;
        StringBuilder rest = new StringBuilder();
        for (Answers.Cut answer : Answers.in(text, example, afterQuestions() ? question : Answers.NONE)) {
            String words = text.substring(answer.start(), answer.end());
            if (Answers.isBareLabel(words) && !anAnswerFollows(i)) {
                continue;
            }
            rest.append(text, from, answer.start());
            add(cut, i, ReadBlock.paragraph(text), words);
            from = answer.end();
            explaining = answer.end() == text.length();
            shortAnswer = explaining && !Answers.isBareLabel(words) && isShort(words);
            step = 0;
        }
        rest.append(text, from, text.length());
        String left = from == 0 ? text : rest.toString();
        String unmarked = Answers.unmarked(left);
        add(kept, i, block, unmarked);
        if (!unmarked.equals(left)) {
            add(cut, i, block, text);
        }
    }

    private static boolean isShort(String answer) {
        return !LONG.matcher(answer).find() && answer.split("\\s+", -1).length <= SHORT_ANSWER;
    }

    /** Whether the answer whose bare label ends this block stands in the next one. */
    private boolean anAnswerFollows(int i) {
        if (i + 1 >= blocks.size()) {
            return false;
        }
        ReadBlock next = blocks.get(i + 1);
        return next.kind() != Block.Kind.HEADING
                && !Answers.isBlankToFill(next.text())
                && !(QUESTION.matcher(next.text()).matches() && asks(i + 1));
    }

    /** Whether a numbered block is a question rather than a step of an answer. */
    private boolean asks(int i) {
        return ASKS.matcher(blocks.get(i).text()).find()
                || (i + 1 < blocks.size()
                        && OPTION.matcher(blocks.get(i + 1).text()).matches());
    }

    private static void add(List<List<ReadBlock>> parts, int i, ReadBlock block, String text) {
        if (!text.isBlank()) {
            parts.get(i)
                    .add(text.equals(block.text()) ? block : new ReadBlock(block.kind(), block.level(), text.strip()));
        }
    }
}
