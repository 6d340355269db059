package vn.dondoc.task;

/** How binding the leader's verb is: yêu cầu, đề nghị, cần, lưu ý. */
public enum Force {
    REQUIRE,
    SUGGEST,
    NEED,
    NOTE
}
