package vn.dondoc.review.pack;

/**
 * The names in the head of a report and under it, as they were when its figures were frozen.
 *
 * @param province {@code Nghệ An}
 * @param position of the signer, {@code Chánh Văn phòng}
 */
record Letterhead(String province, String parentAgency, String agency, String position, String signer) {}
