package vn.dondoc.document;

import org.jspecify.annotations.Nullable;

/**
 * The head of an official paper, as it shall be printed.
 *
 * @param parentAgency the agency above the issuing one; null where none is named
 * @param numberLine for example {@code Số: 05/TB-UBND}
 * @param placeAndDate for example {@code Nghệ An, ngày 05 tháng 6 năm 2026}
 */
public record Header(@Nullable String parentAgency, String issuingAgency, String numberLine, String placeAndDate) {}
