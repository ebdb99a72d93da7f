package id.kawanbelajar.delivery;

class InMemoryDeliveryTest implements DeliveryContract {
    private final InMemoryDelivery delivery = new InMemoryDelivery("ayu", "budi");

    @Override
    public Inbox inbox() {
        return delivery;
    }

    @Override
    public Outbox outbox() {
        return delivery;
    }

    @Override
    public Buttons buttons() {
        return delivery;
    }

    @Override
    public String person(String id) {
        return id;
    }
}
