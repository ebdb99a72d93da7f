package id.kawanbelajar.plan.reminding;

class InMemoryReminderChoicesTest implements ReminderChoicesContract {
    private final ReminderChoices choices = new InMemoryReminderChoices();

    @Override
    public ReminderChoices choices() {
        return choices;
    }

    @Override
    public void restart() {}
}
