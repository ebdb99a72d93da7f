/** Many files at once: from a folder or an archive, read over all cores, told one by one in order. */
@NullMarked
package id.kawanbelajar.material.upload.batch;

import org.jspecify.annotations.NullMarked;
