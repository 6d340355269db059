package vn.dondoc.extension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the assigning side decides.
 *
 * @param to another date than was asked for; null grants as asked
 * @param reason needed where it is refused
 */
public record NewExtensionDecision(
        @Nullable Boolean granted,
        @Nullable LocalDate to,
        @Nullable String reason) {}
