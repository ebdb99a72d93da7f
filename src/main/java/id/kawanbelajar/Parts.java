package id.kawanbelajar;

import id.kawanbelajar.adapter.document.HtmlPages;
import id.kawanbelajar.adapter.file.ModelFolderShelf;
import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.onnx.VectorProof;
import id.kawanbelajar.adapter.svg.SvgFiles;
import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.channel.cli.FixedWords;
import id.kawanbelajar.channel.cli.Program;
import id.kawanbelajar.channel.cli.measure.Measuring;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.conversation.AskOnce;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.ShowMaterial;
import id.kawanbelajar.operation.CheckHealth;
import id.kawanbelajar.operation.InstallModel;
import id.kawanbelajar.operation.command.RunWhereWritable;
import id.kawanbelajar.practice.checking.CheckMaterial;
import id.kawanbelajar.practice.printing.PrintChapter;
import id.kawanbelajar.retrieval.FillVectors;
import java.time.InstantSource;

/** Builds each part when it is first asked for, and closes in reverse what was opened. For one thread. */
final class Parts implements Program, AutoCloseable {
    private final Foundation foundation;
    private final JsonWriter json = new JsonWriter();
    private final QuestionParts questions;
    private final MaterialParts materials;
    private final TalkParts talks;

    Parts(Settings settings, InstantSource clock) {
        this.foundation = new Foundation(settings, clock);
        this.questions = new QuestionParts(foundation);
        this.materials = new MaterialParts(foundation, json);
        this.talks = new TalkParts(foundation, materials);
    }

    @Override
    public AskOnce asking(boolean withModel) {
        return questions.asking(withModel);
    }

    @Override
    public void settle(FillVectors.Progress progress) {
        questions.settle(progress);
    }

    @Override
    public Curriculum curriculum() {
        return foundation.curriculum();
    }

    @Override
    public Catalogue catalogue() {
        return materials.catalogue();
    }

    @Override
    public ShowMaterial showMaterial() {
        return new ShowMaterial(catalogue());
    }

    @Override
    public RunWhereWritable writing() {
        return materials.writing();
    }

    @Override
    public void talk(boolean asTeacher) throws InterruptedException {
        talks.talk(asTeacher);
    }

    @Override
    public void serve() throws InterruptedException {
        talks.serve();
    }

    @Override
    public CheckMaterial checkMaterial() {
        return new CheckMaterial(
                foundation.library().files(), new YamlExerciseFiles(), new SvgFiles(), new YamlJudgedQuestions());
    }

    @Override
    public PrintChapter printChapter() {
        return new PrintChapter(
                foundation.library().files(),
                new YamlExerciseFiles(),
                new HtmlPages(foundation.library().files()),
                foundation.settings().home().resolve("knowledge-base").toString());
    }

    @Override
    public Measuring measuring() {
        return new Measurements(foundation, questions);
    }

    @Override
    public CheckHealth health() {
        return new CheckHealth(
                new HealthChecks(foundation.settings(), foundation.models(), foundation.library(), foundation.clock())
                        .all());
    }

    @Override
    public InstallModel installModel() {
        ModelFolderShelf shelf =
                new ModelFolderShelf(foundation.settings().data().resolve("model"));
        return new InstallModel(shelf, new VectorProof(shelf.staged()));
    }

    @Override
    public FixedWords words() {
        return foundation.words();
    }

    @Override
    public Json json() {
        return json::line;
    }

    @Override
    public void close() {
        foundation.close();
    }
}
