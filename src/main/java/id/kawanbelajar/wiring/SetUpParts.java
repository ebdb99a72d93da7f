package id.kawanbelajar.wiring;

import id.kawanbelajar.adapter.langchain.OllamaList;
import id.kawanbelajar.adapter.setup.GuardedFolder;
import id.kawanbelajar.adapter.setup.PropertiesFile;
import id.kawanbelajar.channel.cli.incident.Reporting;
import id.kawanbelajar.channel.telegram.api.AskedToken;
import id.kawanbelajar.operation.InstallModel;
import id.kawanbelajar.operation.ModelPart;
import id.kawanbelajar.operation.incident.AskIncident;
import id.kawanbelajar.operation.incident.WriteNotices;
import id.kawanbelajar.operation.setup.Classes;
import id.kawanbelajar.operation.setup.MeaningModel;
import id.kawanbelajar.operation.setup.SetUp;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.setting.SettingsFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds what sets a school up and what helps when data got lost. */
public final class SetUpParts {
    private final Settings settings;
    private final Map<String, String> environment;
    private final InstantSource clock;

    /**
     * @param environment as the process has it
     */
    public SetUpParts(Settings settings, Map<String, String> environment, InstantSource clock) {
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
    }

    /** Returns the guided set-up. */
    public SetUp setUp(Classes classes, InstallModel installing) {
        PropertiesFile file = new PropertiesFile(
                written(),
                SettingsFiles.read(settings.home(), environment),
                SettingsFiles.ours(environment).keySet());
        return new SetUp(
                file,
                classes,
                new AskedToken(settings.telegram().url(), clock),
                new OllamaList(settings.model().ollama()),
                new Meaning(settings, installing));
    }

    /** A program that cannot be written to keeps its settings with its data; so does one that began to. */
    private Path written() {
        List<Path> places = SettingsFiles.places(settings.home(), environment);
        Path withData = places.getLast();
        return Files.exists(withData) || !Files.isWritable(settings.home()) ? withData : places.getFirst();
    }

    /** Returns what writes the notices of an incident. */
    public Reporting reporting(AuditLog audit) {
        Settings.School school = settings.school();
        return new Reporting(
                new AskIncident(clock, settings.time().zone()),
                new WriteNotices(
                        new GuardedFolder(settings.data().resolve("insiden")),
                        audit,
                        clock,
                        settings.time().zone(),
                        new WriteNotices.School(school.name(), school.privacyContact())));
    }

    private record Meaning(Settings settings, InstallModel installing) implements MeaningModel {
        @Override
        public boolean isInstalled() {
            return settings.model().embedding() != null
                    || Files.exists(settings.data().resolve("model").resolve(ModelPart.GRAPH.fileName()));
        }

        @Override
        public boolean isIn(String folder) {
            return List.of(ModelPart.values()).stream()
                    .allMatch(part -> part.places().stream()
                            .anyMatch(place -> Files.exists(Path.of(folder).resolve(place))));
        }

        @Override
        public Optional<String> install(String folder) {
            return switch (installing.install(folder, (part, bytes, total) -> {})) {
                case InstallModel.Outcome.Installed installed -> Optional.empty();
                case InstallModel.Outcome.Refused(String why) -> Optional.of(why);
            };
        }
    }
}
