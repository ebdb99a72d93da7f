package id.kawanbelajar.adapter.document.latex;

import java.util.List;

/** An element of MathML, whichever library parsed it. */
public interface MathNode {
    /** Its name without prefix, in small letters. */
    String name();

    /** The elements right inside. */
    List<? extends MathNode> inner();

    /** The text inside it, at any depth. */
    String text();

    /** An attribute's value; empty where it is not given. */
    String value(String attribute);
}
