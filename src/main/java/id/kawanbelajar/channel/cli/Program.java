package id.kawanbelajar.channel.cli;

import id.kawanbelajar.conversation.AskOnce;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.ShowMaterial;
import id.kawanbelajar.operation.command.RunWhereWritable;

/** What commands need, each part built when it is first asked for, since a quick command must not wait for all of it. */
public interface Program {
    /** Returns what answers a single question. */
    AskOnce asking(boolean withModel);

    /** Returns the subjects. */
    Curriculum curriculum();

    /** Returns what materials there are; the shipped ones included. */
    Catalogue catalogue();

    /** Returns the act that shows what was read of a material. */
    ShowMaterial showMaterial();

    /** Returns what runs commands that change something, here or in the running bot. */
    RunWhereWritable writing();

    /** Returns the fixed words. */
    FixedWords words();

    /** Returns the writer of {@code --json}. */
    Json json();
}
