/** How plans look and sound. */
@NullMarked
package id.kawanbelajar.conversation.wording.plan;

import org.jspecify.annotations.NullMarked;
