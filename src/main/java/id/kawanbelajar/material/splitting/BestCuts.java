package id.kawanbelajar.material.splitting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the cuts of a section that make the best passages together, looking at all of them. */
final class BestCuts {
    private static final double OUT_OF_BOUNDS = 1e6;
    private static final double INSIDE_A_PARAGRAPH = 900;

    private BestCuts() {}

    /** Returns the units grouped into passages, in order. */
    static List<List<Unit>> of(List<Unit> units) {
        int count = units.size();
        double[] cost = new double[count + 1];
        int[] cameFrom = new int[count + 1];
        for (int end = 1; end <= count; end++) {
            cost[end] = Double.MAX_VALUE;
            int words = 0;
            for (int start = end - 1; start >= 0; start--) {
                words += units.get(start).words();
                if (words > PassageSplitter.MOST_WORDS && start < end - 1) {
                    break;
                }
                double total = cost[start] + cost(words) + cutCost(units, end);
                if (total < cost[end]) {
                    cost[end] = total;
                    cameFrom[end] = start;
                }
            }
        }
        return groups(units, cameFrom);
    }

    private static double cost(int words) {
        double off = words - PassageSplitter.GOOD_WORDS;
        int missing = Math.max(0, PassageSplitter.LEAST_WORDS - words);
        return off * off + (missing > 0 ? OUT_OF_BOUNDS + OUT_OF_BOUNDS * missing : 0);
    }

    private static double cutCost(List<Unit> units, int end) {
        return end == units.size() || units.get(end).opensBlock() ? 0 : INSIDE_A_PARAGRAPH;
    }

    private static List<List<Unit>> groups(List<Unit> units, int[] cameFrom) {
        Deque<List<Unit>> groups = new ArrayDeque<>();
        for (int end = units.size(); end > 0; end = cameFrom[end]) {
            groups.addFirst(units.subList(cameFrom[end], end));
        }
        return new ArrayList<>(groups);
    }
}
