package id.kawanbelajar.people.joining;

class InMemoryJoinCodesTest implements JoinCodesContract {
    private final InMemoryJoinCodes codes = new InMemoryJoinCodes();

    @Override
    public JoinCodes codes() {
        return codes;
    }

    @Override
    public String rombel() {
        return "rombel-1";
    }

    @Override
    public String person() {
        return "ayu";
    }
}
