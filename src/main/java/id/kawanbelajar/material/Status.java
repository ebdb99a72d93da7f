package id.kawanbelajar.material;

/** Where a material stands; only a published one is searched. */
public enum Status {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
