package id.kawanbelajar.conversation.intent;

import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many messages of each label the safety check and the intent rules read as it says. */
record Recalls(Map<String, int[]> counts, List<String> missed) {
    private static final IntentReader READER = new IntentReader();
    private static final SafetyCheck SAFETY = new SafetyCheck();

    static Recalls of(String resource) {
        Recalls recalls = new Recalls(new TreeMap<>(), new ArrayList<>());
        DataLines.of(resource).forEach(line -> recalls.count(line.split("\t", 3)));
        return recalls;
    }

    private void count(String[] cells) {
        String read = labelOf(cells[2]);
        int[] count = counts.computeIfAbsent(cells[1], label -> new int[2]);
        count[1]++;
        if (read.equals(cells[1])) {
            count[0]++;
        } else {
            missed.add(cells[1] + " <- " + read + ": " + cells[2]);
        }
    }

    private static String labelOf(String message) {
        return switch (SAFETY.check(message)) {
            case Verdict.Crisis(var distress) when distress == Verdict.Distress.DIRI -> "krisis";
            case Verdict.Crisis(var distress) -> distress == Verdict.Distress.KEKERASAN ? "kekerasan" : "makan";
            case Verdict.Danger d -> "tidak_aman";
            case Verdict.Improper i ->
                SchoolMatters.intent(i).map(Intent::label).orElse("tidak_pantas");
            case Verdict.Passed p ->
                switch (READER.read(message)) {
                    case EXAMPLE -> "lanjutan";
                    case ERASE -> "privasi";
                    case Intent other -> other.label();
                };
        };
    }

    double share() {
        return (double) counts.values().stream().mapToInt(c -> c[0]).sum()
                / counts.values().stream().mapToInt(c -> c[1]).sum();
    }

    double worst() {
        return counts.values().stream()
                .mapToDouble(c -> (double) c[0] / c[1])
                .min()
                .orElseThrow();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("share " + share() + "\n");
        counts.forEach((label, c) -> text.append(label)
                .append(' ')
                .append(c[0])
                .append('/')
                .append(c[1])
                .append('\n'));
        return text.append(String.join("\n", missed)).toString();
    }
}
