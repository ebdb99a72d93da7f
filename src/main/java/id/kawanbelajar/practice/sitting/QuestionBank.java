package id.kawanbelajar.practice.sitting;

/**
 * What can be practised.
 *
 * @param shelf the questions
 * @param figures what belongs to them to look at
 */
public record QuestionBank(ExerciseShelf shelf, FigureImages figures) {}
