package id.kawanbelajar.channel.cli.consent;

import id.kawanbelajar.conversation.consent.PrintLetters;
import id.kawanbelajar.people.school.SchoolRegister;

/**
 * What printing letters stands on.
 *
 * @param register which classes there are
 * @param letters prints them
 */
public record Lettering(SchoolRegister register, PrintLetters letters) {}
