package id.kawanbelajar.conversation.planning.making;

import id.kawanbelajar.material.Material;
import java.util.List;

/** What the words for something to learn mean in this school's material. */
public sealed interface Scope {
    /**
     * These chapters.
     *
     * @param chapters in the order of the book, never empty
     * @param assumed whether nobody named a chapter, so that all of the book are meant
     */
    record Found(List<Material> chapters, boolean assumed) implements Scope {
        public Found {
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * One of several.
     *
     * @param meant the likeliest first
     */
    record Several(List<Material> meant) implements Scope {
        public Several {
            meant = List.copyOf(meant);
        }
    }

    /**
     * There is no such chapter.
     *
     * @param named as it was said
     * @param there the chapters that there are; never empty
     */
    record NoChapter(String named, List<Material> there) implements Scope {
        public NoChapter {
            there = List.copyOf(there);
        }
    }

    /**
     * Nothing of that subject is published.
     *
     * @param mapel its code; blank where none was named
     */
    record NoSubject(String mapel) implements Scope {}
}
