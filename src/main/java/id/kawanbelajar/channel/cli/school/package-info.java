/** Classes, rosters and the codes and links by which people join, at the school's computer. */
@NullMarked
package id.kawanbelajar.channel.cli.school;

import org.jspecify.annotations.NullMarked;
