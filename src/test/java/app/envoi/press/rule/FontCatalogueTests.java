package app.envoi.press.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontCatalogueTests {
    private final FontCatalogue catalogue = FontCatalogue.shipped();

    @Test
    void atLeastOneHundredAndTwentyFamiliesAreKnown() {
        assertThat(catalogue.families()).hasSizeGreaterThanOrEqualTo(120);
        for (FontClass fontClass : FontClass.values()) {
            assertThat(catalogue.families()).anyMatch(family -> family.fontClass() == fontClass);
        }
    }

    @Test
    void everyNameLeadsToOneFamily() {
        for (FontCatalogue.Family family : catalogue.families()) {
            assertThat(catalogue.find(family.name())).contains(family);
            for (String alias : family.aliases()) {
                assertThat(catalogue.find(alias))
                        .as("%s of %s", alias, family.name())
                        .contains(family);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TimesNewRomanPSMT, Times New Roman",
        "TimesNewRomanPS-ItalicMT, Times New Roman",
        "ABCDEF+Georgia-Bold, Georgia",
        "times new roman, Times New Roman",
        "Garamond-Italic, Garamond",
        "GillSans-LightItalic, Gill Sans",
        "'Cambria,Bold', Cambria",
        "LinLibertineO, Linux Libertine",
        "ComicSansMS-Bold, Comic Sans MS",
        "HelveticaNeue-Medium, Helvetica Neue"
    })
    void namesAreFoundAsFilesSpellThem(String name, String family) {
        assertThat(catalogue.find(name))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(family));
    }

    @Test
    void aFamilyInAFileTakesThePlaceOfTheOneOfItsName(@TempDir Path folder) throws IOException {
        Path beside = Files.writeString(
                folder.resolve("beside.yml"), "display:\n  Georgia: {}\nserif:\n  Quire: {standard: true}\n");
        Path own = Files.writeString(folder.resolve("own.yml"), "serif:\n  Quire: {aliases: [Quire MT, Georgia]}\n");

        assertThat(FontCatalogue.lay(beside, folder.resolve("missing.yml"), own))
                .isEmpty();

        FontCatalogue inForce = FontCatalogue.inForce();
        assertThat(inForce.find("Georgia"))
                .hasValueSatisfying(found -> assertThat(found.fontClass()).isEqualTo(FontClass.DISPLAY));
        assertThat(inForce.find("Quire MT"))
                .hasValueSatisfying(found -> assertThat(found.standard()).isFalse());
        assertThat(inForce.find("Garamond MT")).isEqualTo(catalogue.find("Garamond"));
        assertThat(inForce.families()).hasSize(catalogue.families().size() + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    serif: [Garamond]      | “serif” must be a map
                    seriff: {Garamond: {}} | no class of type is called “seriff”
                    serif: {Garamond: {    | line 1:
                    serif: {Garamond: yes} | “Garamond” must be a map
                    """)
    void aFileThatCannotBeUsedIsNamedAndChangesNothing(String yaml, String told, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("fonts.yml"), yaml);

        assertThat(FontCatalogue.lay(file))
                .singleElement()
                .asString()
                .startsWith(file + ": ")
                .contains(told);
        assertThat(FontCatalogue.inForce().families()).hasSameSizeAs(catalogue.families());
    }

    @AfterEach
    void takeOffWhatWasLaid() {
        FontCatalogue.lay();
    }

    @Test
    void aFamilyThatNobodyKnowsIsNotFound() {
        assertThat(catalogue.find("Poetica Quill")).isEmpty();
        assertThat(catalogue.find("Bold")).isEmpty();
        assertThat(catalogue.find(" ")).isEmpty();
    }
}
