package id.kawanbelajar.material.catalogue;

class InMemoryCatalogueTest implements CatalogueContract {
    @Override
    public Catalogue catalogue() {
        return new InMemoryCatalogue();
    }
}
