package id.kawanbelajar.practice.checking.report;

/**
 * How much there is of what in a chapter and its questions.
 *
 * @param chapter its path below the folder that was checked, without ending
 * @param words of the text, without formulas and marks
 * @param glossary terms explained at the end
 * @param pictures shown by the chapter or its questions
 * @param wordsPerSentence of running text; 0 where there is none
 * @param longWords share of the words of running text that have many syllables
 * @param questions what its questions are like
 * @param problems how many rules of that grade are broken
 * @param advice how many rules of that grade are broken
 */
public record ChapterFigures(
        String chapter,
        int words,
        int glossary,
        int pictures,
        double wordsPerSentence,
        double longWords,
        QuestionFigures questions,
        long problems,
        long advice) {}
