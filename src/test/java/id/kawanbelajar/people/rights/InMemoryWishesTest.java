package id.kawanbelajar.people.rights;

class InMemoryWishesTest implements WishesContract {
    @Override
    public Wishes wishes() {
        return new InMemoryWishes();
    }
}
