/** What is found out about a file that was read, before its teacher decides: quality, personal data, details, likeness. */
@NullMarked
package id.kawanbelajar.material.inspection;

import org.jspecify.annotations.NullMarked;
