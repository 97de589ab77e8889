package app.envoi.press.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The tags of a PDF that is written: a document of headings and paragraphs, each with the stretches of content that are its own (ISO 32000-2, 14.7). */
final class StructureTree {
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName PARENT_NEXT = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole = new COSDictionary();
    private final COSArray parents = new COSArray();
    private int pages;

    StructureTree() {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, whole);
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        root.setItem(PARENT_TREE, numbers);
        whole.setItem(COSName.TYPE, STRUCT_ELEM);
        whole.setName(COSName.S, "Document");
        whole.setItem(COSName.P, root);
        whole.setItem(COSName.K, new COSArray());
    }

    COSDictionary root() {
        return root;
    }

    /** Begins a page; gives the list of the elements that its marked contents belong to. */
    COSArray page(COSDictionary page) {
        COSArray owners = new COSArray();
        parents.add(COSInteger.get(pages));
        parents.add(owners);
        page.setInt(STRUCT_PARENTS, pages++);
        root.setInt(PARENT_NEXT, pages);
        return owners;
    }

    COSDictionary element(String tag, String alternative) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, tag);
        element.setItem(COSName.P, whole);
        element.setItem(COSName.K, new COSArray());
        if (!alternative.isEmpty()) {
            element.setItem(COSName.ALT, new COSString(alternative));
        }
        whole.getCOSArray(COSName.K).add(element);
        return element;
    }

    /** Gives marked content to an element; answers its number on its page. */
    static int content(COSDictionary element, COSDictionary page, COSArray owners) {
        int number = owners.size();
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        element.getCOSArray(COSName.K).add(reference);
        owners.add(element);
        return number;
    }
}
