package id.kawanbelajar.people.school;

class InMemorySchoolTest implements SchoolRegisterContract {
    private final InMemorySchool school = new InMemorySchool();

    @Override
    public SchoolRegister register() {
        return school;
    }

    @Override
    public SchoolRoll roll() {
        return school;
    }

    @Override
    public void joins(String person) {
        // whoever is registered has an account at once
    }
}
