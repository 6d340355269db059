package vn.dondoc.receipt;

/** The time of receipt has passed and the unit has not answered; its head is told. Published once for each lead unit. */
public record ReceiptLate(String task, long leadUnitId) {}
