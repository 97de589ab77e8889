package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Running;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;

/** Writes headers and footers; equal ones share a part. */
final class RunningWriter {
    private final MainDocumentPart main;
    private final StoryWriter stories;
    private final Map<List<Block>, String> headers = new HashMap<>();
    private final Map<List<Block>, String> footers = new HashMap<>();
    private final Set<Running.Pages> headed = EnumSet.noneOf(Running.Pages.class);
    private final Set<Running.Pages> footed = EnumSet.noneOf(Running.Pages.class);

    RunningWriter(MainDocumentPart main, StoryWriter stories) {
        this.main = main;
        this.stories = stories;
    }

    /** A section takes over what it does not have from the one before, so that an empty one is written where that has one. */
    void write(Running running, SectPr section) throws Docx4JException {
        for (Running.Pages pages : Running.Pages.values()) {
            if (running.headers().containsKey(pages) || headed.contains(pages)) {
                headed.add(pages);
                HeaderReference reference = new HeaderReference();
                reference.setType(kind(pages));
                reference.setId(header(running.headers().getOrDefault(pages, List.of())));
                section.getEGHdrFtrReferences().add(reference);
            }
        }
        for (Running.Pages pages : Running.Pages.values()) {
            if (running.footers().containsKey(pages) || footed.contains(pages)) {
                footed.add(pages);
                FooterReference reference = new FooterReference();
                reference.setType(kind(pages));
                reference.setId(footer(running.footers().getOrDefault(pages, List.of())));
                section.getEGHdrFtrReferences().add(reference);
            }
        }
    }

    private static HdrFtrRef kind(Running.Pages pages) {
        return switch (pages) {
            case DEFAULT -> HdrFtrRef.DEFAULT;
            case FIRST -> HdrFtrRef.FIRST;
            case EVEN -> HdrFtrRef.EVEN;
        };
    }

    private String header(List<Block> blocks) throws Docx4JException {
        String known = headers.get(blocks);
        if (known != null) {
            return known;
        }
        HeaderPart part = new HeaderPart(new PartName("/word/header" + (headers.size() + 1) + ".xml"));
        Hdr header = new Hdr();
        stories.write(blocks, header.getContent());
        part.setJaxbElement(header);
        String id = main.addTargetPart(part).getId();
        headers.put(blocks, id);
        return id;
    }

    private String footer(List<Block> blocks) throws Docx4JException {
        String known = footers.get(blocks);
        if (known != null) {
            return known;
        }
        FooterPart part = new FooterPart(new PartName("/word/footer" + (footers.size() + 1) + ".xml"));
        Ftr footer = new Ftr();
        stories.write(blocks, footer.getContent());
        part.setJaxbElement(footer);
        String id = main.addTargetPart(part).getId();
        footers.put(blocks, id);
        return id;
    }
}
