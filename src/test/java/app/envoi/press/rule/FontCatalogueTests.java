package app.envoi.press.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    void aFamilyThatNobodyKnowsIsNotFound() {
        assertThat(catalogue.find("Poetica Quill")).isEmpty();
        assertThat(catalogue.find("Bold")).isEmpty();
        assertThat(catalogue.find(" ")).isEmpty();
    }
}
