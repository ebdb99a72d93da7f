package id.kawanbelajar.tutor.explanation.model;

class ScriptedModelTest implements LanguageModelContract {
    @Override
    public LanguageModel model() {
        return ScriptedModel.saying("Air laut menguap karena panas matahari [1].");
    }
}
