package app.envoi.press.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, held to a budget: what it reads of the file and what it unpacks is counted. */
final class BoundedParser extends PDFParser {
    BoundedParser(byte[] file, String password, Budget budget) throws IOException {
        super(new CountedSource(file, budget), password, null, null, IOUtils.createMemoryOnlyStreamCache());
        document = new BoundedDocument(this, budget);
    }

    /** The file's bytes; every one that is read is paid for, again and again if need be. */
    private static final class CountedSource extends RandomAccessReadBuffer {
        private final Budget budget;

        CountedSource(byte[] file, Budget budget) {
            super(file);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            budget.read(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            budget.read(Math.max(1, count));
            return count;
        }
    }

    /** Hands out streams that unpack within the budget. */
    private static final class BoundedDocument extends COSDocument {
        private final BoundedParser parser;
        private final Budget budget;

        BoundedDocument(BoundedParser parser, Budget budget) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.budget = budget;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            BoundedStream stream = new BoundedStream(parser.createRandomAccessReadView(start, length), budget);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
