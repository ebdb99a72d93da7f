package id.kawanbelajar.people.access;

/** Decides who may do what with whose data; asked before every look at and change of what is not one's own. */
public interface Policy {
    /** Decides; the same every time as long as nobody's office or class changes. */
    Decision decide(Actor actor, Act act, Resource resource, Whose whose);
}
