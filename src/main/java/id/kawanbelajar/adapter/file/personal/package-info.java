/** Files about persons: what lies about for a while, receipts of what was erased, reports. */
@NullMarked
package id.kawanbelajar.adapter.file.personal;

import org.jspecify.annotations.NullMarked;
