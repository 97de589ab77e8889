package app.envoi.press.docx;

import app.envoi.press.manuscript.ParagraphFormat.Label;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumFmt;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;

/** Gathers list labels. Each is written as a bullet that prints just so: the manuscript knows what is printed, not how it was counted. */
final class ListBook {
    private final List<Listed> labels = new ArrayList<>();

    /**
     * A label on a paragraph.
     *
     * @param mark the paragraph mark's type, which the label takes over where it does not say otherwise
     */
    private record Listed(Label label, Type mark) {}

    PPrBase.NumPr number(Label label, Type mark) {
        Listed listed = new Listed(label, mark);
        int index = labels.indexOf(listed);
        if (index < 0) {
            index = labels.size();
            labels.add(listed);
        }
        PPrBase.NumPr number = new PPrBase.NumPr();
        PPrBase.NumPr.Ilvl level = new PPrBase.NumPr.Ilvl();
        level.setVal(Wml.number(0));
        number.setIlvl(level);
        PPrBase.NumPr.NumId id = new PPrBase.NumPr.NumId();
        id.setVal(Wml.number(index + 1));
        number.setNumId(id);
        return number;
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    Numbering write() {
        Numbering numbering = new Numbering();
        for (int i = 0; i < labels.size(); i++) {
            Numbering.AbstractNum kind = new Numbering.AbstractNum();
            kind.setAbstractNumId(Wml.number(i));
            kind.getLvl().add(level(labels.get(i)));
            numbering.getAbstractNum().add(kind);
            Numbering.Num list = new Numbering.Num();
            list.setNumId(Wml.number(i + 1));
            Numbering.Num.AbstractNumId of = new Numbering.Num.AbstractNumId();
            of.setVal(Wml.number(i));
            list.setAbstractNumId(of);
            numbering.getNum().add(list);
        }
        return numbering;
    }

    private static Lvl level(Listed listed) {
        Label label = listed.label();
        Lvl level = new Lvl();
        level.setIlvl(Wml.number(0));
        NumFmt format = new NumFmt();
        format.setVal(NumberFormat.BULLET);
        level.setNumFmt(format);
        Lvl.Suff suffix = new Lvl.Suff();
        suffix.setVal(
                switch (label.suffix()) {
                    case TAB -> "tab";
                    case SPACE -> "space";
                    case NOTHING -> "nothing";
                });
        level.setSuff(suffix);
        Lvl.LvlText text = new Lvl.LvlText();
        text.setVal(Wml.legal(label.text()));
        level.setLvlText(text);
        TypeDress dress = new TypeDress(listed.mark(), label.type());
        if (!dress.isPlain()) {
            level.setRPr(dress.on(new RPr()));
        }
        return level;
    }
}
