package app.envoi.press.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/**
 * A stream of a PDF that stops unpacking where the budget ends. It is unpacked once, the first time it is asked for, and is a stream without filters
 * from then on. Pictures are never unpacked.
 */
final class BoundedStream extends COSStream {
    private static final Set<COSName> OF_PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);
    private static final int FILTERS = 4;

    private final Budget budget;
    private byte @Nullable [] plain;
    private boolean replaced;

    BoundedStream(RandomAccessReadView raw, Budget budget) throws IOException {
        super(null, raw);
        this.budget = budget;
    }

    /** The unpacked bytes of any stream of a PDF that was opened by {@link BoundedParser}. */
    static byte[] plain(COSStream stream) throws IOException {
        if (stream instanceof BoundedStream bounded) {
            return bounded.plain();
        }
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private byte[] plain() throws IOException {
        byte[] known = plain;
        if (known == null) {
            known = unpack();
            plain = known;
        } else {
            budget.unpacked(known.length, 0);
        }
        return known;
    }

    private byte[] unpack() throws IOException {
        List<COSName> filters = filters();
        byte[] bytes;
        try (InputStream raw = createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        for (int i = 0; i < filters.size(); i++) {
            CountedOutput out = new CountedOutput(budget, Math.min(bytes.length * 4, 1 << 20));
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(bytes), out, this, i);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    private List<COSName> filters() throws IOException {
        List<COSName> names = new ArrayList<>();
        COSBase filters = getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        if (names.size() > FILTERS || names.stream().anyMatch(OF_PICTURES::contains)) {
            throw new IOException("not a stream of text: " + names);
        }
        return names;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        byte[] bytes = plain();
        if (!replaced && getFilters() != null) {
            removeItem(COSName.FILTER);
            removeItem(COSName.DECODE_PARMS);
            try (OutputStream out = createRawOutputStream()) {
                out.write(bytes);
            }
        }
        replaced = true;
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return new RandomAccessReadBuffer(plain());
    }

    /** Pays for every byte before it is kept. */
    private static final class CountedOutput extends ByteArrayOutputStream {
        private final Budget budget;

        CountedOutput(Budget budget, int size) {
            super(Math.max(64, size));
            this.budget = budget;
        }

        @Override
        public synchronized void write(int b) {
            budget.unpacked(1, size());
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            budget.unpacked(length, (long) size() + length);
            super.write(bytes, offset, length);
        }
    }
}
