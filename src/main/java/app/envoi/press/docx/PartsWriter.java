package app.envoi.press.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.XmlPart;

/**
 * Takes the parts of a package and writes them in an order and with a date that never change, so that the same manuscript always gives the same bytes.
 */
final class PartsWriter implements PartStore {
    private static final String TYPES = "[Content_Types].xml";
    /** The first day that a zip can tell. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new TreeMap<>();
    private byte[] types = new byte[0];
    private OutputStream out = OutputStream.nullOutputStream();

    @Override
    public void setOutputStream(OutputStream stream) {
        out = stream;
    }

    @Override
    public void saveContentTypes(ContentTypeManager known) throws Docx4JException {
        types = bytes(TYPES, known::marshal);
    }

    @Override
    public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
        parts.put(name(part), bytes(name(part), part::marshal));
    }

    @Override
    public void saveBinaryPart(Part part) throws Docx4JException {
        parts.put(name(part), ((BinaryPart) part).getBytes());
    }

    /** The list of types stands first, as readers of streams want it, then the parts by name. */
    @Override
    public void finishSave() throws Docx4JException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, TYPES, types);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        } catch (IOException notWritten) {
            throw new Docx4JException("The document could not be written", notWritten);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] bytes(String name, Marshalling marshalling) throws Docx4JException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
        try {
            marshalling.to(bytes);
        } catch (jakarta.xml.bind.JAXBException unwritable) {
            throw new Docx4JException("The part " + name + " could not be written", unwritable);
        }
        return Namespaces.onlyUsed(bytes.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static String name(Part part) {
        return part.getPartName().getName().substring(1);
    }

    @Override
    public void saveXmlPart(XmlPart part) {
        throw new UnsupportedOperationException(name(part));
    }

    @Override
    public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) {
        throw new UnsupportedOperationException(name(part));
    }

    @Override
    public InputStream loadPart(String name) {
        throw new UncheckedIOException(new IOException("nothing is read from " + name));
    }

    @Override
    public long getPartSize(String name) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public void rename(PartName from, PartName to) {
        throw new UnsupportedOperationException(from + " to " + to);
    }

    @Override
    public void setSourcePartStore(PartStore source) {
        throw new UnsupportedOperationException(source.toString());
    }

    @Override
    public void dispose() {
        parts.clear();
    }

    /** Writes itself as XML. */
    private interface Marshalling {
        void to(OutputStream out) throws jakarta.xml.bind.JAXBException;
    }
}
