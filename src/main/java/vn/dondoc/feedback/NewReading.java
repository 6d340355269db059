package vn.dondoc.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading to be kept. The caller has checked that the session is unclassified and that the reader may write in it.
 *
 * @param text that was read; only its hash and its length are kept
 * @param referenceDate the day against which dates were read
 */
public record NewReading(
        long sessionId, Place place, String text, @Nullable LocalDate referenceDate, List<NewItem> items) {}
