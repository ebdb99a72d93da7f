package id.kawanbelajar.plan.reminding;

import java.time.Instant;
import java.util.Map;

class InMemoryAlarmsTest implements AlarmsContract {
    private final InMemoryAlarms alarms = new InMemoryAlarms("ayu"::equals);

    @Override
    public Alarms alarms() {
        return alarms;
    }

    @Override
    public Map<Alarm, Instant> waiting() {
        return alarms.waiting();
    }

    @Override
    public void restart() {}
}
