package id.kawanbelajar.practice.review;

class InMemoryReviewCardsTest implements ReviewCardsContract {
    private final ReviewCards cards = new InMemoryReviewCards();

    @Override
    public ReviewCards cards() {
        return cards;
    }

    @Override
    public void restart() {}
}
