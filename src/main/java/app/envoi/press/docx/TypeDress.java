package app.envoi.press.docx;

import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Type;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTSignedHpsMeasure;
import org.docx4j.wml.CTSignedTwipsMeasure;
import org.docx4j.wml.CTTextScale;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.Color;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPrAbstract;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;

/**
 * Writes how one type differs from another that is inherited. A family, a size and a language are written for all four font slots alike, so that a program
 * that judges a character's script otherwise finds the same.
 */
final class TypeDress {
    private final Type from;
    private final Type to;

    TypeDress(Type from, Type to) {
        this.from = from;
        this.to = to;
    }

    boolean isPlain() {
        return from.equals(to);
    }

    <P extends RPrAbstract> P on(P properties) {
        if (!from.family().equals(to.family())) {
            properties.setRFonts(fonts(Wml.legal(to.family())));
        }
        if (from.bold() != to.bold()) {
            properties.setB(Wml.on(to.bold()));
            properties.setBCs(Wml.on(to.bold()));
        }
        if (from.italic() != to.italic()) {
            properties.setI(Wml.on(to.italic()));
            properties.setICs(Wml.on(to.italic()));
        }
        if (!from.size().equals(to.size())) {
            properties.setSz(Wml.halfPoints(to.size()));
            properties.setSzCs(Wml.halfPoints(to.size()));
        }
        if (!from.effects().equals(to.effects())) {
            letters(properties, from.effects(), to.effects());
            measures(properties, from.effects(), to.effects());
        }
        return properties;
    }

    private static RFonts fonts(String family) {
        RFonts fonts = new RFonts();
        fonts.setAscii(family);
        fonts.setHAnsi(family);
        fonts.setEastAsia(family);
        fonts.setCs(family);
        return fonts;
    }

    private static void letters(RPrAbstract properties, Effects was, Effects is) {
        if (was.caps() != is.caps()) {
            caps(properties, was.caps(), is.caps());
        }
        if (was.position() != is.position()) {
            properties.setVertAlign(position(is.position()));
        }
        if (was.underline() != is.underline()) {
            U underline = new U();
            underline.setVal(is.underline() ? UnderlineEnumeration.SINGLE : UnderlineEnumeration.NONE);
            properties.setU(underline);
        }
        if (was.strike() != is.strike()) {
            properties.setStrike(Wml.on(is.strike()));
        }
        if (was.hidden() != is.hidden()) {
            properties.setVanish(Wml.on(is.hidden()));
        }
        if (was.rightToLeft() != is.rightToLeft()) {
            properties.setRtl(Wml.on(is.rightToLeft()));
        }
        if (!was.language().equals(is.language())) {
            properties.setLang(language(Wml.legal(is.language())));
        }
    }

    private static void caps(RPrAbstract properties, Effects.Caps was, Effects.Caps is) {
        if (was == Effects.Caps.ALL || is == Effects.Caps.ALL) {
            properties.setCaps(Wml.on(is == Effects.Caps.ALL));
        }
        if (was == Effects.Caps.SMALL || is == Effects.Caps.SMALL) {
            properties.setSmallCaps(Wml.on(is == Effects.Caps.SMALL));
        }
    }

    private static CTVerticalAlignRun position(Effects.Position position) {
        CTVerticalAlignRun made = new CTVerticalAlignRun();
        made.setVal(
                switch (position) {
                    case BASELINE -> STVerticalAlignRun.BASELINE;
                    case SUPERSCRIPT -> STVerticalAlignRun.SUPERSCRIPT;
                    case SUBSCRIPT -> STVerticalAlignRun.SUBSCRIPT;
                });
        return made;
    }

    static CTLanguage language(String tag) {
        CTLanguage language = new CTLanguage();
        language.setVal(tag);
        language.setEastAsia(tag);
        language.setBidi(tag);
        return language;
    }

    private static void measures(RPrAbstract properties, Effects was, Effects is) {
        if (!was.tracking().equals(is.tracking())) {
            CTSignedTwipsMeasure tracking = new CTSignedTwipsMeasure();
            tracking.setVal(Wml.twips(is.tracking()));
            properties.setSpacing(tracking);
        }
        if (was.scale() != is.scale()) {
            CTTextScale scale = new CTTextScale();
            scale.setVal(is.scale());
            properties.setW(scale);
        }
        if (!was.raise().equals(is.raise())) {
            CTSignedHpsMeasure raise = new CTSignedHpsMeasure();
            raise.setVal(Wml.halfPoints(is.raise()).getVal());
            properties.setPosition(raise);
        }
        if (!was.kernFrom().equals(is.kernFrom())) {
            properties.setKern(Wml.halfPoints(is.kernFrom()));
        }
        if (!was.colour().equals(is.colour())) {
            Color colour = new Color();
            colour.setVal(is.colour().isEmpty() ? "auto" : is.colour());
            properties.setColor(colour);
        }
    }
}
