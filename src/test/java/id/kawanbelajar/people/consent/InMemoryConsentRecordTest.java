package id.kawanbelajar.people.consent;

class InMemoryConsentRecordTest implements ConsentRecordContract {
    private final ConsentRecord record = new InMemoryConsentRecord();

    @Override
    public ConsentRecord record() {
        return record;
    }
}
