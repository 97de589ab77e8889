package app.envoi.press.docx;

import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import app.envoi.press.manuscript.ParagraphFormat.TabStop;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.STTabTlc;
import org.docx4j.wml.Tabs;

/** Writes how one paragraph format differs from another that is inherited; style and list label are left to others. */
final class FormatDress {
    private final ParagraphFormat from;
    private final ParagraphFormat to;

    FormatDress(ParagraphFormat from, ParagraphFormat to) {
        this.from = from;
        this.to = to;
    }

    <P extends PPrBase> P on(P properties) {
        if (!from.keeps().equals(to.keeps())) {
            keeps(properties, from.keeps(), to.keeps());
        }
        if (!from.border().equals(to.border())) {
            properties.setPBdr(border(to.border()));
        }
        if (!from.tabs().equals(to.tabs())) {
            properties.setTabs(tabs());
        }
        if (from.rightToLeft() != to.rightToLeft()) {
            properties.setBidi(Wml.on(to.rightToLeft()));
        }
        if (from.snapToGrid() != to.snapToGrid()) {
            properties.setSnapToGrid(Wml.on(to.snapToGrid()));
        }
        if (!from.spacing().equals(to.spacing())) {
            spacing(properties, from.spacing(), to.spacing());
        }
        if (!from.indents().equals(to.indents())) {
            properties.setInd(indents(from.indents(), to.indents()));
        }
        if (from.alignment() != to.alignment()) {
            properties.setJc(alignment(to.alignment()));
        }
        if (from.outlineLevel() != to.outlineLevel()) {
            PPrBase.OutlineLvl level = new PPrBase.OutlineLvl();
            level.setVal(Wml.number(to.outlineLevel()));
            properties.setOutlineLvl(level);
        }
        return properties;
    }

    private static void keeps(PPrBase properties, Keeps was, Keeps is) {
        if (was.withNext() != is.withNext()) {
            properties.setKeepNext(Wml.on(is.withNext()));
        }
        if (was.lines() != is.lines()) {
            properties.setKeepLines(Wml.on(is.lines()));
        }
        if (was.pageBreakBefore() != is.pageBreakBefore()) {
            properties.setPageBreakBefore(Wml.on(is.pageBreakBefore()));
        }
        if (was.widowControl() != is.widowControl()) {
            properties.setWidowControl(Wml.on(is.widowControl()));
        }
        if (was.words() != is.words()) {
            properties.setSuppressAutoHyphens(Wml.on(is.words()));
        }
    }

    private static void spacing(PPrBase properties, Spacing was, Spacing is) {
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        if (!was.before().equals(is.before())) {
            spacing.setBefore(Wml.twips(is.before()));
        }
        if (!was.after().equals(is.after())) {
            spacing.setAfter(Wml.twips(is.after()));
        }
        if (was.line() != is.line() || was.rule() != is.rule()) {
            spacing.setLine(Wml.number(is.line()));
            spacing.setLineRule(rule(is.rule()));
        }
        if (!was.withLine(0, is.rule()).equals(is.withLine(0, is.rule())) || spacing.getLine() != null) {
            properties.setSpacing(spacing);
        }
        if (was.contextual() != is.contextual()) {
            properties.setContextualSpacing(Wml.on(is.contextual()));
        }
    }

    private static STLineSpacingRule rule(Spacing.LineRule rule) {
        return switch (rule) {
            case AUTO -> STLineSpacingRule.AUTO;
            case EXACT -> STLineSpacingRule.EXACT;
            case AT_LEAST -> STLineSpacingRule.AT_LEAST;
        };
    }

    private static PPrBase.Ind indents(Indents was, Indents is) {
        PPrBase.Ind indents = new PPrBase.Ind();
        if (!was.start().equals(is.start())) {
            indents.setLeft(Wml.twips(is.start()));
        }
        if (!was.end().equals(is.end())) {
            indents.setRight(Wml.twips(is.end()));
        }
        if (!was.first().equals(is.first())) {
            if (is.first().emu() < 0) {
                indents.setHanging(Wml.twips(is.first()).negate());
            } else {
                indents.setFirstLine(Wml.twips(is.first()));
            }
        }
        return indents;
    }

    /** Left and right mean the start and end of the line, in right-to-left paragraphs too. */
    private static Jc alignment(Alignment alignment) {
        Jc made = new Jc();
        made.setVal(
                switch (alignment) {
                    case START -> JcEnumeration.LEFT;
                    case CENTRE -> JcEnumeration.CENTER;
                    case END -> JcEnumeration.RIGHT;
                    case JUSTIFIED -> JcEnumeration.BOTH;
                    case DISTRIBUTED -> JcEnumeration.DISTRIBUTE;
                });
        return made;
    }

    private Tabs tabs() {
        Tabs tabs = new Tabs();
        for (TabStop old : from.tabs()) {
            if (to.tabs().stream().noneMatch(tab -> tab.position().equals(old.position()))) {
                CTTabStop cleared = new CTTabStop();
                cleared.setVal(STTabJc.CLEAR);
                cleared.setPos(Wml.twips(old.position()));
                tabs.getTab().add(cleared);
            }
        }
        to.tabs().stream()
                .filter(tab -> !from.tabs().contains(tab))
                .forEach(tab -> tabs.getTab().add(tab(tab)));
        return tabs;
    }

    private static CTTabStop tab(TabStop stop) {
        CTTabStop tab = new CTTabStop();
        tab.setPos(Wml.twips(stop.position()));
        tab.setVal(
                switch (stop.kind()) {
                    case START -> STTabJc.LEFT;
                    case CENTRE -> STTabJc.CENTER;
                    case END -> STTabJc.RIGHT;
                    case DECIMAL -> STTabJc.DECIMAL;
                    case BAR -> STTabJc.BAR;
                });
        switch (stop.leader()) {
            case DOTS -> tab.setLeader(STTabTlc.DOT);
            case DASHES -> tab.setLeader(STTabTlc.HYPHEN);
            case UNDERSCORE -> tab.setLeader(STTabTlc.UNDERSCORE);
            case NONE -> {}
        }
        return tab;
    }

    private static PPrBase.PBdr border(ParagraphFormat.Border border) {
        PPrBase.PBdr made = new PPrBase.PBdr();
        made.setTop(edge(border.above()));
        made.setBottom(edge(border.below()));
        return made;
    }

    /** The room is the line's width, in eighths of a point, and its distance, in whole points up to 31. */
    private static CTBorder edge(app.envoi.press.manuscript.Length room) {
        CTBorder edge = new CTBorder();
        long eighths = Math.round(room.toPoints() * 8);
        if (eighths <= 0) {
            edge.setVal(STBorder.NIL);
            return edge;
        }
        long space = Math.min(31, (eighths - 1) / 8);
        edge.setVal(STBorder.SINGLE);
        edge.setSz(Wml.number(Math.min(96, eighths - 8 * space)));
        edge.setSpace(Wml.number(space));
        edge.setColor("auto");
        return edge;
    }
}
