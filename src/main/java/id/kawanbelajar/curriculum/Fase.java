package id.kawanbelajar.curriculum;

/** A stage of competence of Kurikulum Merdeka, with how much a child of that stage reads in one answer. */
public enum Fase {
    A(50, 10),
    B(50, 12),
    C(70, 14),
    D(100, 20),
    E(150, 25),
    F(150, 25);

    private final int answerWords;
    private final int sentenceWords;

    Fase(int answerWords, int sentenceWords) {
        this.answerWords = answerWords;
        this.sentenceWords = sentenceWords;
    }

    /** Most words of one explanation. */
    public int answerWords() {
        return answerWords;
    }

    /** Most words of a sentence that reads easily at this stage. */
    public int sentenceWords() {
        return sentenceWords;
    }
}
