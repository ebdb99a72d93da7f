package id.kawanbelajar.conversation.oversight;

import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.opening.AgreeToOpen;
import id.kawanbelajar.people.opening.AskToOpen;
import id.kawanbelajar.people.opening.ReadOpened;

/** What the conversation needs to open another. */
public record OpeningActs(Actors actors, AskToOpen ask, AgreeToOpen agree, ReadOpened read) {}
