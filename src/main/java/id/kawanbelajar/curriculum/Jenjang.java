package id.kawanbelajar.curriculum;

/** A kind of school. */
public enum Jenjang {
    SD,
    SMP,
    SMA,
    SMK
}
