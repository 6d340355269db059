package vn.dondoc.session.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.text.SearchText;
import vn.dondoc.text.VietnameseNumber;

/**
 * What a petition asks for.
 *
 * @param amount of money or of posts, in {@code unit}
 */
record Asked(
        PetitionKind kind,
        @Nullable BigDecimal amount,
        @Nullable String unit) {

    private static final Pattern MONEY = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)\\s*((?:(?:nghìn|ngàn|triệu)\\s+)?(?:tỷ|tỉ)(?:\\s+(?:đồng|USD))?|(?:nghìn|ngàn|triệu)?\\s*(?:đồng|USD))(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern POSTS = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+|\\d+)\\s+((?:chỉ tiêu\\s+)?(?:biên chế|viên chức|công chức|giáo viên|bác sĩ|lao động hợp đồng|người làm việc))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STAFF = Pattern.compile(
            "\\b(?:bien che|nhan su|nhan luc|so luong nguoi lam viec|vi tri viec lam|vien chuc|cong chuc|tuyen dung|giao vien|dieu dong can bo|bo sung can bo)\\b");
    private static final Pattern PRINCIPLE = Pattern.compile(
            "\\b(?:chu truong|thong nhat (?:ve|cho|de)|chap thuan|phe duyet|cho phep|dong y|quyet dinh dau tu)\\b");
    private static final Pattern DECIDED_PRINCIPLE = Pattern.compile("\\b(?:chu truong|cho phep)\\b");
    private static final Pattern RULES = Pattern.compile(
            "\\b(?:co che|chinh sach|sua doi|quy dinh|nghi quyet|nghi dinh|thong tu|huong dan|phan cap|uy quyen|thao go|dinh muc|don gia|thu tuc|quy chuan|tieu chuan|quy hoach)\\b");
    private static final Pattern FUNDS = Pattern.compile(
            "\\b(?:kinh phi|von|ngan sach|nguon luc|bo tri tien|cap bo sung|ho tro tai chinh|du toan)\\b");

    static Asked in(String words) {
        String folded = SearchText.fold(words);
        Matcher money = MONEY.matcher(words);
        Matcher posts = POSTS.matcher(words);
        boolean sum = money.find();
        if (STAFF.matcher(folded).find()) {
            return posts.find() ? asked(PetitionKind.STAFFING, posts) : new Asked(PetitionKind.STAFFING, null, null);
        }
        PetitionKind kind = kind(folded, sum);
        return kind == PetitionKind.FUNDING && sum ? asked(kind, money) : new Asked(kind, null, null);
    }

    private static PetitionKind kind(String folded, boolean sum) {
        boolean funds = FUNDS.matcher(folded).find();
        if (DECIDED_PRINCIPLE.matcher(folded).find()) {
            return PetitionKind.POLICY_APPROVAL;
        }
        if (sum && (funds || folded.matches(".*\\b(?:bo tri|ho tro|cap|bo sung|can doi)\\b.*"))) {
            return PetitionKind.FUNDING;
        }
        if (RULES.matcher(folded).find()) {
            return PetitionKind.MECHANISM;
        }
        if (PRINCIPLE.matcher(folded).find()) {
            return PetitionKind.POLICY_APPROVAL;
        }
        return funds ? PetitionKind.FUNDING : PetitionKind.OTHER;
    }

    private static Asked asked(PetitionKind kind, Matcher counted) {
        BigDecimal amount = VietnameseNumber.parse(counted.group(1)) instanceof vn.dondoc.text.ParsedNumber.Value number
                ? number.value()
                : null;
        String unit =
                counted.group(2).replaceAll("\\s+", " ").replace("tỉ", "tỷ").strip();
        return new Asked(kind, amount, amount == null ? null : unit.equals("tỷ") ? "tỷ đồng" : unit);
    }
}
