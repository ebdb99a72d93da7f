package id.kawanbelajar.safety.budget;

class InMemoryAiUseTest implements AiUseContract {
    private final AiUse use = new InMemoryAiUse("ayu", "bima");

    @Override
    public AiUse use() {
        return use;
    }
}
