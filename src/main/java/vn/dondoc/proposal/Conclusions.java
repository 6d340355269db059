package vn.dondoc.proposal;

import java.util.regex.Pattern;

/** The phrases of a notice of conclusion: what introduces its list of orders, what heads a part of it, what ends it. */
final class Conclusions {

    /** The heading of a notice. */
    static final Pattern NOTICE = Pattern.compile("thông báo(?:\\s+(?:ý kiến\\s+)?kết luận|\\s*$)");

    /** "… kết luận, chỉ đạo như sau:", behind which a list of what is concluded stands. */
    static final Pattern LEAD_IN = Pattern.compile(
            "(?:kết luận|chỉ đạo|có ý kiến|ý kiến|thống nhất|yêu cầu|đề nghị|giao|nhiệm vụ|nội dung|giải pháp)[^.;]{0,400}(?:như sau|sau đây|sau)\\s*:?$");

    /** A clause that only announces what follows: "tập trung vào một số việc sau". */
    static final Pattern ANNOUNCES = Pattern.compile(
            "(?<![\\p{L}])(?:nội dung|nhiệm vụ|việc|giải pháp|vấn đề|công tác|ý kiến|yêu cầu|chỉ đạo|kết luận)(?:[^,;:.]{0,40})\\s(?:như sau|sau đây|dưới đây|sau)\\s*:?$");

    /** Behind it stand only addressees and signatures. */
    static final Pattern END = Pattern.compile("nơi nhận\\s*:?");

    private Conclusions() {}
}
