/** The only room that sees the YAML library. */
@NullMarked
package id.kawanbelajar.adapter.yaml;

import org.jspecify.annotations.NullMarked;
