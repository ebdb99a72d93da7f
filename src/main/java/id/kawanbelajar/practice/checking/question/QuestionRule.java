package id.kawanbelajar.practice.checking.question;

import id.kawanbelajar.practice.Exercise;
import java.util.List;

/** Something that every question must keep to, seen with numbers filled in. */
interface QuestionRule {
    /** Returns what is wrong, in Indonesian; empty where nothing is. */
    List<String> problems(Exercise exercise);
}
