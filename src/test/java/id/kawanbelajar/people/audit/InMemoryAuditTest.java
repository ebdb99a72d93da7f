package id.kawanbelajar.people.audit;

class InMemoryAuditTest extends AuditContract {
    private final InMemoryAudit audit = new InMemoryAudit();

    @Override
    protected AuditLog log() {
        return audit;
    }

    @Override
    protected AuditTrail trail() {
        return audit;
    }

    @Override
    protected AuditHead head() {
        return audit;
    }

    @Override
    protected DropOldAudit.Aged aged() {
        return audit;
    }
}
