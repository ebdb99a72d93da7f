package id.kawanbelajar.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads from a pattern which words every match of it holds; where in doubt, none. */
final class PatternWords {
    private final String pattern;
    private int at;

    PatternWords(String pattern) {
        this.pattern = pattern;
    }

    /** Returns words one of which is in every match; empty where no such words are known. */
    Optional<List<String>> read() {
        List<String> all = new ArrayList<>();
        boolean known = true;
        while (true) {
            Optional<List<String>> branch = branch();
            known &= branch.isPresent();
            branch.ifPresent(all::addAll);
            if (at >= pattern.length() || pattern.charAt(at) == ')') {
                return known ? Optional.of(all) : Optional.empty();
            }
            at++; // the bar between two branches
        }
    }

    private Optional<List<String>> branch() {
        List<List<String>> choices = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char c = pattern.charAt(at);
            if (Character.isLetterOrDigit(c) || c == ' ' || c == '/' || c == '<' || c == '=') {
                run.append(c);
                at++;
                continue;
            }
            if (mayBeAbsent() && !run.isEmpty()) {
                run.setLength(run.length() - 1);
            }
            if (!run.isEmpty()) {
                choices.add(List.of(run.toString()));
                run.setLength(0);
            }
            special(c).ifPresent(choices::add);
        }
        if (!run.isEmpty()) {
            choices.add(List.of(run.toString()));
        }
        return Gate.hardest(choices);
    }

    /** Passes one sign that is not a letter; returns the words of a group that every match holds. */
    private Optional<List<String>> special(char c) {
        switch (c) {
            case '(' -> {
                return group();
            }
            case '[' -> at = pattern.indexOf(']', at + 2) + 1;
            case '{' -> at = pattern.indexOf('}', at) + 1;
            case '\\' -> at += 2;
            default -> at++;
        }
        return Optional.empty();
    }

    private Optional<List<String>> group() {
        boolean asks = pattern.startsWith("(?", at) && !pattern.startsWith("(?:", at);
        at = pattern.startsWith("(?:", at) ? at + 3 : at + 1;
        if (asks) {
            at++; // what is looked around at need not be part of the match, and may be forbidden
            while ("<!=".indexOf(pattern.charAt(at)) >= 0) {
                at++;
            }
        }
        Optional<List<String>> words = read();
        at++; // the closing bracket
        return asks || mayBeAbsent() ? Optional.empty() : words;
    }

    private boolean mayBeAbsent() {
        return at < pattern.length() && ("?*".indexOf(pattern.charAt(at)) >= 0 || pattern.startsWith("{0", at));
    }
}
