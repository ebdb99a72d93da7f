package id.kawanbelajar;

import id.kawanbelajar.adapter.document.HtmlPages;
import id.kawanbelajar.adapter.file.ModelFolderShelf;
import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.onnx.VectorProof;
import id.kawanbelajar.adapter.sql.SqlCommandQueue;
import id.kawanbelajar.adapter.sql.upload.SqlUploads;
import id.kawanbelajar.adapter.svg.SvgFiles;
import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.channel.cli.FixedWords;
import id.kawanbelajar.channel.cli.Program;
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
import id.kawanbelajar.operation.command.CommandHandler;
import id.kawanbelajar.operation.command.RunWhereWritable;
import id.kawanbelajar.operation.setup.SetUp;
import id.kawanbelajar.practice.checking.CheckMaterial;
import id.kawanbelajar.practice.printing.PrintChapter;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.wiring.ConsentParts;
import id.kawanbelajar.wiring.SafekeepingParts;
import id.kawanbelajar.wiring.SchoolParts;
import id.kawanbelajar.wiring.SetUpParts;
import java.time.InstantSource;
import java.time.ZoneId;

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
    public Uploads uploads() {
        return new SqlUploads(foundation.database());
    }

    @Override
    public ShowPage showPage() {
        return new ShowPage(uploads(), catalogue());
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
        return new Measurements(foundation, questions, materials);
    }

    @Override
    public Examining examining() {
        return new ExamParts(foundation, questions, materials);
    }

    @Override
    public CheckHealth health() {
        return new CheckHealth(new HealthChecks(
                        foundation.settings(),
                        foundation.models(),
                        foundation.library(),
                        foundation.reading(),
                        foundation.clock())
                .all());
    }

    @Override
    public void turn(boolean off) {
        new SafekeepingParts(foundation.settings(), foundation.database(), foundation.access(), foundation.clock())
                .turn(off);
    }

    @Override
    public InstallModel installModel() {
        ModelFolderShelf shelf =
                new ModelFolderShelf(foundation.settings().data().resolve("model"));
        return new InstallModel(shelf, new VectorProof(shelf.staged()));
    }

    private SetUpParts settingUp() {
        return new SetUpParts(foundation.settings(), System.getenv(), foundation.clock());
    }

    @Override
    public SetUp setUp() {
        SchoolParts school = new SchoolParts(foundation.database(), foundation.clock());
        return settingUp()
                .setUp(school.setUpClasses(foundation.settings().time().zone()), installModel());
    }

    @Override
    public Reporting reporting() {
        return settingUp().reporting(foundation.access().log());
    }

    @Override
    public Auditing auditing() {
        return foundation.access().auditing();
    }

    @Override
    public SchoolMeans school() {
        ZoneId zone = foundation.settings().time().zone();
        SchoolParts school = new SchoolParts(foundation.database(), foundation.clock());
        CommandHandler desk =
                school.desk(foundation.curriculum(), zone, foundation.access().log(), materials::write);
        return school.means(
                foundation.curriculum(),
                zone,
                new RunWhereWritable(
                        foundation.library().lock(),
                        new SqlCommandQueue(foundation.database()),
                        desk,
                        foundation.clock()));
    }

    @Override
    public Lettering lettering() {
        return new ConsentParts(
                        foundation.settings(),
                        foundation.database(),
                        foundation.access(),
                        foundation.words().texts(),
                        foundation.clock())
                .lettering();
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
