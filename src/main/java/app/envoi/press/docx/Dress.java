package app.envoi.press.docx;

import java.util.Optional;

/** What decides how the text of a file looks: its settings, theme, styles and lists. */
record Dress(SettingsReader settings, RunReader runs, StyleSheet styles, Numbering numbering) {
    static Dress read(WordPackage file) throws DocxUnreadable {
        SettingsReader settings = new SettingsReader();
        Optional<Xml> settingsPart = file.beside("settings");
        if (settingsPart.isPresent()) {
            settings.read(settingsPart.get());
        }
        Optional<Xml> themePart = file.beside("theme");
        Theme theme = themePart.isPresent() ? Theme.read(themePart.get(), settings.languages()) : Theme.NONE;
        RunReader runs = new RunReader(theme);
        Optional<Xml> lists = file.beside("numbering");
        Numbering numbering = lists.isPresent() ? new NumberingReader(runs).read(lists.get()) : Numbering.NONE;
        Optional<Xml> styles = file.beside("styles");
        StylesReader reader = new StylesReader(runs);
        StyleSheet sheet = styles.isPresent() ? reader.read(styles.get(), numbering) : reader.sheet(numbering);
        return new Dress(settings, runs, sheet, numbering);
    }
}
