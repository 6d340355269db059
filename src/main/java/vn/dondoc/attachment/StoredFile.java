package vn.dondoc.attachment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import vn.dondoc.rest.Download;

/** A file that its viewer may read; the content comes from the database part by part while it is sent. */
public final class StoredFile extends AbstractResource {

    /** Bytes read from the database at once. */
    static final int PART = 256 * 1024;

    private final Attachment facts;
    private final LongFunction<byte[]> parts;

    StoredFile(Attachment facts, LongFunction<byte[]> parts) {
        this.facts = facts;
        this.parts = parts;
    }

    /** As a download that no browser opens in place of the page or takes for another kind of file. */
    public ResponseEntity<Resource> download() {
        return Download.head(facts.name(), facts.mediaType())
                .eTag(facts.sha256())
                .body(this);
    }

    @Override
    public InputStream getInputStream() {
        Iterator<InputStream> streams = LongStream.iterate(0, at -> at < facts.size(), at -> at + PART)
                .<InputStream>mapToObj(at -> new ByteArrayInputStream(parts.apply(at)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        });
    }

    @Override
    public long contentLength() {
        return facts.size();
    }

    @Override
    public String getFilename() {
        return facts.name();
    }

    @Override
    public String getDescription() {
        return "attachment " + facts.id();
    }
}
