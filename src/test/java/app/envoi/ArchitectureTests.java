package app.envoi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the code to the picture of its packages and to the promises that a compiler cannot see. */
class ArchitectureTests {
    private static final Path ARROWS = Path.of("config/quality/arrows.puml");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.envoi");

    @Test
    void packagesUseEachOtherOnlyAlongTheArrows() {
        hold(classes()
                .that()
                .resideOutsideOfPackage("app.envoi")
                .should(adhereToPlantUmlDiagram(ARROWS, consideringOnlyDependenciesInDiagram())));
    }

    @Test
    void everyPackageStandsInThePicture() throws IOException {
        Set<String> drawn = Pattern.compile("<<(app\\.envoi\\.[a-z.]+)>>")
                .matcher(Files.readString(ARROWS))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages().filter(name -> !name.equals("app.envoi.press"))).isSubsetOf(drawn);
    }

    @Test
    void thePressIsPlainJava() {
        hold(noClasses()
                .that()
                .resideInAPackage("app.envoi.press..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..", "app.envoi.desk..", "app.envoi.cli..")
                .because("the press is a library that can be used alone, and the command line uses it alone"));
    }

    @Test
    void theCommandLineIsPlainJava() {
        hold(noClasses()
                .that()
                .resideInAPackage("app.envoi.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..")
                .because("a check from a terminal must not wait for a web server")
                .allowEmptyShould(true));
    }

    @Test
    void onlyPressDocxNamesDocx4j() {
        onlyIn("app.envoi.press.docx..", "org.docx4j..");
    }

    @Test
    void onlyPressPdfNamesPdfBox() {
        onlyIn("app.envoi.press.pdf..", "org.apache.pdfbox..");
    }

    @Test
    void timeComesIn() {
        hold(noClasses()
                .should()
                .callCodeUnitWhere(describe("the machine's clock is read", call -> readsTheClock(call.getTarget())))
                .because("a Clock or a date is handed in, so that every day can be tried"));
    }

    /** The terminal writes where the poet says, and can be asked again. */
    @Test
    void whatThePoetKeepsIsPutOnTheDiskForGood() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages("app.envoi.disk..", "app.envoi.cli..")
                .should()
                .callMethodWhere(describe(
                        "a file is moved",
                        call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                && call.getTarget().getName().equals("move")))
                .because("what was moved by the system alone can be gone after a power cut"));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        assertThat(packages().map(CODE::getPackage)).allSatisfy(each -> {
            assertThat(each.tryGetPackageInfo()).as(each.getName()).isPresent();
            assertThat(each.isAnnotatedWith(NullMarked.class))
                    .as(each.getName())
                    .isTrue();
        });
    }

    @Test
    void noTypeIsNamedAfterALayerOrAVagueJob() {
        hold(noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Service|Impl|Processor|Handler|Info|Data)$")
                .because("a type is named with the field's word"));
    }

    @Test
    void controllersStayInTheirFeature() {
        hold(noClasses()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Controller")
                .or()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .bePublic()
                .allowEmptyShould(true));
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 400)
                    .map(file -> file + ": " + lines(file))
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static void onlyIn(String home, String library) {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .because("a library for a format is named in one package only"));
    }

    private static boolean readsTheClock(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        boolean timeless = target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return target.getName().equals("now")
                        && timeless
                        && owner.getPackageName().startsWith("java.time")
                || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class)
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty();
    }

    private static Stream<String> packages() {
        return CODE.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("app.envoi"))
                .distinct();
    }

    private static void hold(ArchRule rule) {
        rule.check(CODE);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
