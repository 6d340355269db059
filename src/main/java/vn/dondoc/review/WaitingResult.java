package vn.dondoc.review;

import java.time.LocalDate;

/**
 * A result that waits for its confirmation.
 *
 * @param days calendar days since it was handed in
 */
public record WaitingResult(String code, String title, String unitName, LocalDate submittedOn, int days) {}
