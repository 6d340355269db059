package vn.dondoc.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of files.
 *
 * @param name file name
 * @param url where it is downloaded
 * @param bytes its size
 * @param by who uploaded it
 * @param at when it was uploaded
 */
public record FileLine(
        String name,
        String url,
        long bytes,
        @Nullable String by,
        @Nullable Instant at) {}
