package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.audit.Auditing;
import id.kawanbelajar.channel.cli.consent.Lettering;
import id.kawanbelajar.channel.cli.exam.Examining;
import id.kawanbelajar.channel.cli.incident.Reporting;
import id.kawanbelajar.channel.cli.measure.Measuring;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.channel.cli.school.SchoolMeans;
import id.kawanbelajar.conversation.AskOnce;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.ShowMaterial;
import id.kawanbelajar.material.upload.ShowPage;
import id.kawanbelajar.material.upload.state.Uploads;
import id.kawanbelajar.operation.CheckHealth;
import id.kawanbelajar.operation.InstallModel;
import id.kawanbelajar.operation.command.RunWhereWritable;
import id.kawanbelajar.operation.setup.SetUp;
import id.kawanbelajar.practice.checking.CheckMaterial;
import id.kawanbelajar.practice.printing.PrintChapter;
import id.kawanbelajar.retrieval.FillVectors;

/** What commands need, each part built when it is first asked for, since a quick command must not wait for all of it. */
public interface Program {
    /** Returns what answers a single question. */
    AskOnce asking(boolean withModel);

    /**
     * Makes what later questions of this kind will want, after a question has been answered; returns at once where nothing
     * is missing, or where a running bot does it.
     */
    void settle(FillVectors.Progress progress);

    /** Returns the subjects. */
    Curriculum curriculum();

    /** Returns what materials there are; the shipped ones included. */
    Catalogue catalogue();

    /** Returns the act that shows what was read of a material. */
    ShowMaterial showMaterial();

    /** Returns the files that teachers handed in. */
    Uploads uploads();

    /** Returns the act that shows a page of a material as it was read. */
    ShowPage showPage();

    /** Returns what runs commands that change something, here or in the running bot. */
    RunWhereWritable writing();

    /**
     * Talks on this terminal until the input ends.
     *
     * @param asTeacher whether the person is a teacher
     */
    void talk(boolean asTeacher) throws InterruptedException;

    /**
     * Serves Telegram until the process is told to end.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if there is no token, or another bot runs on the same data
     */
    void serve() throws InterruptedException;

    /** Returns the act that checks chapters and questions. */
    CheckMaterial checkMaterial();

    /** Returns the act that prints a chapter. */
    PrintChapter printChapter();

    /** Returns what measures. */
    Measuring measuring();

    /** Returns what examines the bot. */
    Examining examining();

    /** Returns the act that looks at everything the program stands on. */
    CheckHealth health();

    /** Turns everything off for students, or on again, at once and also in a running bot. */
    void turn(boolean off);

    /** Returns the act that puts the embedding model in place. */
    InstallModel installModel();

    /** Returns the guided set-up. */
    SetUp setUp();

    /** Returns what asks about an incident and writes its notices. */
    Reporting reporting();

    /** Returns what reads and verifies what was done with whose data. */
    Auditing auditing();

    /** Returns what the commands about classes and codes need. */
    SchoolMeans school();

    /** Returns what prints letters of consent. */
    Lettering lettering();

    /** Returns the fixed words. */
    FixedWords words();

    /** Returns the writer of {@code --json}. */
    Json json();
}
