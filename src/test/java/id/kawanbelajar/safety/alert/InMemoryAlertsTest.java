package id.kawanbelajar.safety.alert;

class InMemoryAlertsTest implements AlertsContract {
    private final Alerts alerts = new InMemoryAlerts();

    @Override
    public Alerts alerts() {
        return alerts;
    }
}
