package app.envoi.press.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Which layers of a PDF are switched off as it opens (ISO 32000-2, 8.11). */
final class Layers {
    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

    Layers(COSDictionary catalog) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary initial = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (initial == null) {
            return;
        }
        if (COSName.OFF.equals(initial.getCOSName(COSName.BASE_STATE))) {
            collect(properties.getCOSArray(GROUPS));
            COSArray on = initial.getCOSArray(COSName.ON);
            for (int i = 0; on != null && i < on.size(); i++) {
                off.remove(on.getObject(i));
            }
        }
        collect(initial.getCOSArray(COSName.OFF));
    }

    private void collect(@Nullable COSArray layers) {
        for (int i = 0; layers != null && i < layers.size(); i++) {
            if (layers.getObject(i) instanceof COSDictionary layer) {
                off.add(layer);
            }
        }
    }

    /** A layer, or a group of layers that are all off. */
    boolean hides(@Nullable COSDictionary layer) {
        if (layer == null || off.isEmpty()) {
            return false;
        }
        COSBase members = layer.getDictionaryObject(GROUPS);
        if (members instanceof COSArray array && array.size() > 0) {
            for (int i = 0; i < array.size(); i++) {
                if (!off.contains(array.getObject(i))) {
                    return false;
                }
            }
            return true;
        }
        return off.contains(members instanceof COSDictionary one ? one : layer);
    }
}
