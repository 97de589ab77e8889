package app.envoi.press.docx;

import app.envoi.press.manuscript.Properties;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;

/** Writes what the file says about itself; what is empty is not written at all. */
final class PropertiesWriter {
    private static final org.docx4j.docProps.core.dc.elements.ObjectFactory ELEMENTS =
            new org.docx4j.docProps.core.dc.elements.ObjectFactory();

    private PropertiesWriter() {}

    static CoreProperties core(Properties properties) {
        CoreProperties core = new CoreProperties();
        if (!properties.title().isEmpty()) {
            core.setTitle(ELEMENTS.createTitle(literal(properties.title())));
        }
        if (!properties.author().isEmpty()) {
            core.setCreator(literal(properties.author()));
        }
        if (!properties.lastModifiedBy().isEmpty()) {
            core.setLastModifiedBy(Wml.legal(properties.lastModifiedBy()));
        }
        if (!properties.language().isEmpty()) {
            core.setLanguage(literal(properties.language()));
        }
        return core;
    }

    private static SimpleLiteral literal(String text) {
        SimpleLiteral literal = new SimpleLiteral();
        literal.getContent().add(Wml.legal(text));
        return literal;
    }

    static org.docx4j.docProps.extended.Properties extended(Properties properties) {
        org.docx4j.docProps.extended.Properties extended = new org.docx4j.docProps.extended.Properties();
        if (!properties.application().isEmpty()) {
            extended.setApplication(Wml.legal(properties.application()));
        }
        if (!properties.company().isEmpty()) {
            extended.setCompany(Wml.legal(properties.company()));
        }
        return extended;
    }
}
