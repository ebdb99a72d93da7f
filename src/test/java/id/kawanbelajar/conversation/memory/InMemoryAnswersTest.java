package id.kawanbelajar.conversation.memory;

class InMemoryAnswersTest implements AnswerLogContract {
    @Override
    public AnswerLog log() {
        return new InMemoryAnswers();
    }
}
