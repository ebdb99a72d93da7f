package id.kawanbelajar;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** The arrows of {@code docs/keputusan/0001-susunan.md}, without exceptions. */
@AnalyzeClasses(packages = "id.kawanbelajar", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] FEATURES = {
        "id.kawanbelajar.tutor..",
        "id.kawanbelajar.retrieval..",
        "id.kawanbelajar.material..",
        "id.kawanbelajar.practice..",
        "id.kawanbelajar.progress..",
        "id.kawanbelajar.plan..",
        "id.kawanbelajar.handover..",
        "id.kawanbelajar.safety..",
        "id.kawanbelajar.language..",
        "id.kawanbelajar.people..",
        "id.kawanbelajar.delivery..",
        "id.kawanbelajar.evaluation..",
        "id.kawanbelajar.operation..",
        "id.kawanbelajar.curriculum..",
        "id.kawanbelajar.failure.."
    };

    /** Which rooms may see a library; everybody else may not. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("org.telegram..", List.of("..channel.telegram..")),
            Map.entry("okhttp3..", List.of("..channel.telegram..")),
            Map.entry("picocli..", List.of("..channel.cli..")),
            Map.entry("org.apache.lucene..", List.of("..adapter.lucene..")),
            Map.entry("dev.langchain4j..", List.of("..adapter.langchain..")),
            Map.entry("ai.onnxruntime..", List.of("..adapter.onnx..")),
            Map.entry("java.sql..", List.of("..adapter.sql..")),
            Map.entry("javax.crypto..", List.of("..adapter.sql.seal..")),
            Map.entry("org.sqlite..", List.of("..adapter.sql..")),
            Map.entry("org.jdbi..", List.of("..adapter.sql..")),
            Map.entry("org.flywaydb..", List.of("..adapter.sql..")),
            Map.entry("com.github.kagkarlsson..", List.of("..adapter.schedule..")),
            Map.entry("org.snakeyaml..", List.of("..adapter.yaml..")),
            Map.entry("com.github.weisj..", List.of("..adapter.svg..")),
            Map.entry(
                    "java.awt..",
                    List.of("..adapter.chart..", "..adapter.svg..", "..adapter.document..", "..adapter.qr..")),
            Map.entry(
                    "javax.imageio..",
                    List.of("..adapter.chart..", "..adapter.svg..", "..adapter.document..", "..adapter.qr..")),
            Map.entry("com.google.zxing..", List.of("..adapter.qr..")),
            Map.entry("biweekly..", List.of("..adapter.calendar..")),
            Map.entry("org.commonmark..", List.of("..adapter.document..")),
            Map.entry("org.apache.pdfbox..", List.of("..adapter.document.pdf..")),
            Map.entry("org.apache.poi..", List.of("..adapter.document.office..")),
            Map.entry("org.apache.tika..", List.of("..adapter.document.type..")),
            Map.entry("org.jsoup..", List.of("..adapter.document.web..")),
            // telegrambots describes its own types with Jackson, so its room reads updates with it too
            Map.entry("com.fasterxml..", List.of("..adapter.json..", "..channel.telegram..")));

    @ArchTest
    static final ArchRule featuresKnowNoDoorAndNoMeans = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..channel..", "..conversation..", "..adapter..")
            .because("a feature asks for what it needs by an interface of its own");

    @ArchTest
    static final ArchRule conversationKnowsNoDoorAndNoMeans = noClasses()
            .that()
            .resideInAPackage("..conversation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..channel..", "..adapter..");

    @ArchTest
    static final ArchRule doorsKnowNoMeans = noClasses()
            .that()
            .resideInAPackage("..channel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..adapter..")
            .allowEmptyShould(true)
            .because("Main hands every door what it needs");

    @ArchTest
    static final ArchRule meansKnowNoDoor = noClasses()
            .that()
            .resideInAPackage("..adapter..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..channel..");

    @ArchTest
    static final ArchRule nobodyKnowsMain = noClasses()
            .that()
            .resideInAPackage("id.kawanbelajar.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.kawanbelajar");

    @ArchTest
    static final ArchRule nobodyKnowsTheWiring = noClasses()
            .that()
            .resideInAPackage("id.kawanbelajar.*..")
            .and()
            .resideOutsideOfPackage("..wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..wiring..")
            .because("only Main's room builds with it");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("id.kawanbelajar.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule oneDoorDoesNotKnowAnother = slices().matching("id.kawanbelajar.channel.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresTouchNothingOutside = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.channels..", "javax..", "com.sun..", "org.apache..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.nio.file.Files.class);

    @ArchTest
    static final ArchRule timeIsHandedIn = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("id.kawanbelajar.Main")
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time")))
                    .and(target(name("now")))
                    .and(target(rawParameterTypes(new Class<?>[0]))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("an InstantSource from Main lets a test choose the day");

    @ArchTest
    static void eachLibraryIsSeenByOneRoom(JavaClasses classes) {
        ROOMS.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes));
    }

    @ArchTest
    static void everyPackageIsNullMarkedAndSmall(JavaClasses classes) {
        assertThat(classes.getPackage("id.kawanbelajar").getSubpackagesInTree())
                .filteredOn(p -> !p.getClasses().isEmpty())
                .isNotEmpty()
                .allMatch(p -> p.isAnnotatedWith(NullMarked.class), "is @NullMarked")
                .allMatch(ArchitectureTest::isSmall, "holds at most 20 files");
    }

    private static boolean isSmall(JavaPackage p) {
        return p.getClasses().stream().filter(JavaClass::isTopLevelClass).count() <= 21;
    }
}
