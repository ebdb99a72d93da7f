package id.kawanbelajar.practice.bank;

import id.kawanbelajar.material.MaterialId;

/**
 * The questions of a teacher's file.
 *
 * @param id unique for ever
 * @param material the file, as the library calls it
 * @param published whether students practise them
 */
public record Bank(long id, MaterialId material, boolean published) {}
