package vn.dondoc.conclusion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directive as it stands: what was typed, its place, and what it leaves unclear.
 *
 * @param number from 1 on
 * @param code null until the notice is issued
 */
public record DirectiveLine(
        int number,
        @Nullable String code,
        List<Finding> findings,
        @JsonUnwrapped DirectiveDraft directive) {}
