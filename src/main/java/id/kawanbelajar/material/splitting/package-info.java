/** Cutting a document into passages that can be found and quoted by themselves. */
@NullMarked
package id.kawanbelajar.material.splitting;

import org.jspecify.annotations.NullMarked;
