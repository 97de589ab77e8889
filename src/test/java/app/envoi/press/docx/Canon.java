package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A manuscript in the one form that all its equals have: runs of one type joined, what is known of the file itself and not of the text left away, an empty
 * header the same as none.
 */
final class Canon {
    private Canon() {}

    static Manuscript of(Manuscript manuscript) {
        return new Manuscript(
                manuscript.sections().stream().map(Canon::section).toList(),
                manuscript.notes().stream()
                        .map(note -> new Note(note.kind(), note.id(), blocks(note.blocks())))
                        .toList(),
                manuscript.settings(),
                manuscript.properties(),
                app.envoi.press.manuscript.Traces.NONE,
                Optional.empty(),
                Set.of());
    }

    private static Section section(Section section) {
        Running running = new Running(
                running(section.running().headers()), running(section.running().footers()));
        return new Section(section.start(), section.page(), running, blocks(section.blocks()));
    }

    private static Map<Running.Pages, List<Block>> running(Map<Running.Pages, List<Block>> lines) {
        Map<Running.Pages, List<Block>> canon = new EnumMap<>(Running.Pages.class);
        lines.forEach((pages, blocks) -> {
            if (blocks.stream()
                    .anyMatch(block ->
                            !(block instanceof Paragraph line && line.content().isEmpty()))) {
                canon.put(pages, blocks(blocks));
            }
        });
        return canon;
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(Canon::block).toList();
    }

    private static Block block(Block block) {
        if (block instanceof Table table) {
            return new Table(
                    table.columns(),
                    table.indent(),
                    table.fixed(),
                    table.rows().stream().map(Canon::row).toList());
        }
        Paragraph paragraph = (Paragraph) block;
        return paragraph.withContent(joined(paragraph.content()));
    }

    private static Table.Row row(Table.Row row) {
        List<Table.Cell> cells = row.cells().stream()
                .map(cell -> new Table.Cell(
                        cell.width(), cell.span(), cell.continues(), cell.margins(), blocks(cell.blocks())))
                .toList();
        return new Table.Row(row.height(), row.heightRule(), row.header(), row.splits(), cells);
    }

    private static List<Inline> joined(List<Inline> content) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : content) {
            Inline last = joined.isEmpty() ? inline : joined.get(joined.size() - 1);
            if (!joined.isEmpty()
                    && inline instanceof Inline.Run run
                    && last instanceof Inline.Run before
                    && before.type().equals(run.type())) {
                joined.set(joined.size() - 1, new Inline.Run(before.text() + run.text(), run.type()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }
}
