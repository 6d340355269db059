package vn.dondoc.extension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a lead unit asks for. */
public record NewExtension(
        @Nullable LocalDate to,
        @Nullable ExtensionReason reasonCode,
        @Nullable String reason) {}
