/** From files to the catalogue and the search index: load, publish, withdraw, and what the program ships. */
@NullMarked
package id.kawanbelajar.material.loading;

import org.jspecify.annotations.NullMarked;
