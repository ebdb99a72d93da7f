package id.kawanbelajar.operation;

import java.util.Optional;

/** Tries out a fetched model whose files are not among the known ones. */
public interface ModelProof {
    /** Returns why it is not multilingual-e5-small, in plain Indonesian; empty if its vectors show that it is. */
    Optional<String> fault();
}
