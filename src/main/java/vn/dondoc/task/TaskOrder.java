package vn.dondoc.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task to be issued from a directive: exactly one lead unit (Nghị định 39/2022/NĐ-CP), any number of coordinators.
 *
 * @param code {@code NA-2026-012.03}, with {@code -2} for the directive's second lead
 * @param assignerUnitId the unit that assigns and confirms
 * @param issuedOn the date of the notice
 */
public record TaskOrder(
        String code,
        long provinceId,
        long sessionId,
        String sessionCode,
        long directiveId,
        long assignerUnitId,
        long leadUnitId,
        List<Long> coordinatorUnitIds,
        String title,
        String text,
        Nature nature,
        Force force,
        @Nullable String deliverable,
        @Nullable BigDecimal targetValue,
        @Nullable String targetUnit,
        Due due,
        boolean starred,
        LocalDate issuedOn) {}
