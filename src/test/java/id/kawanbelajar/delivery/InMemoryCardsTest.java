package id.kawanbelajar.delivery;

class InMemoryCardsTest implements CardsContract {
    private final InMemoryCards cards = new InMemoryCards();

    @Override
    public Cards cards() {
        return cards;
    }

    @Override
    public String owner() {
        return "ayu";
    }
}
