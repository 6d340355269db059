package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockMultipartFile;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.notice.NoticeDesk;
import vn.dondoc.notice.NoticePapers;
import vn.dondoc.notice.NoticeRegister;
import vn.dondoc.rest.Download;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.text.Entered;

/** The notice as a paper, from its draft to the bytes that were issued. */
class NoticePaperTest extends AfterMeeting {

    @Autowired
    NoticePapers papers;

    @Autowired
    NoticeDesk desk;

    @Autowired
    NoticeRegister register;

    @Test
    void aDraftHasNoNumberAndSaysSo() throws IOException {
        save(product("nghean.sct"), monthly("nghean.snv"));
        String text = pdf();
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "DỰ THẢO", "THÔNG BÁO", "TỈNH NGHỆ AN")
                .containsPattern("Số:\\h+/TB-UBND")
                .contains("I. Sở Công Thương", "II. Sở Nội vụ", "sản phẩm: Kế hoạch")
                .contains("ngày 15 tháng 01 năm 2027", "thực hiện hằng tháng")
                .contains("TM. ỦY BAN NHÂN DÂN", "- Các sở: Công Thương, Nội vụ;", "- Lưu: VT.");
        assertThat(docx()).contains("Trình kế hoạch phát triển công nghiệp");
    }

    @Test
    void thePartysNoticeHasThePartysForm() throws IOException {
        code = session("PARTY", office);
        approved(standing("nghean.sct"));
        commands.issue(code, freshNumber(), NOTICE.toString(), office);
        assertThat(pdf())
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "TỈNH ỦY NGHỆ AN", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ")
                .containsPattern("Số \\w+-TB/TU")
                .doesNotContain("CỘNG HÒA", "DỰ THẢO");
    }

    @Test
    void issuedItIsStoredOnceAndNeverChanges() throws IOException {
        approved(product("nghean.sct"));
        String number = freshNumber();
        commands.issue(code, number, NOTICE.toString(), office);
        Download first = papers.file(code, null, PaperFormat.PDF, department);
        jdbc.sql("update unit set name = name where short_name = 'nghean.sct'").update();
        jdbc.sql("update working_session set title = 'Đổi tên sau khi ban hành' where code = ?")
                .param(code)
                .update();

        assertThat(pdf())
                .contains("Số: " + number + "/TB-UBND", "ngày 20 tháng 11 năm 2026")
                .doesNotContain("DỰ THẢO");
        assertThat(papers.file(code, null, PaperFormat.PDF, office).content()).isEqualTo(first.content());
        assertThat(stored("sha256")).contains(first.sha256());
        for (String change : List.of(
                "update notice_document set content = content",
                "delete from notice_document",
                "truncate notice_document",
                "update conclusion_notice set number = '1'",
                "delete from conclusion_notice")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void draftsAreForThoseWhoWriteAndSignThem() {
        save(product("nghean.sct"));
        assertThat(papers.pages(code, null, leader)).isEqualTo(1);
        assertThat(papers.page(code, null, 1, leader)).startsWith(0x89, 'P', 'N', 'G');
        assertThatThrownBy(() -> papers.page(code, null, 2, leader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> papers.file(code, null, PaperFormat.PDF, department))
                .isInstanceOf(NotFound.class);
        assertThat(PaperFormat.of("odt")).isEmpty();
    }

    @Test
    void theVersionThatSomebodyElseWasShownOnPaperIsKept() {
        save(product("nghean.sct"));
        papers.pages(code, null, leader);
        papers.page(code, null, 1, office);
        assertThat(sightings()).as("counted only, and by its writer").isEmpty();
        papers.page(code, null, 1, leader);
        save(product("nghean.snv"));
        papers.file(code, null, PaperFormat.DOCX, viewer("nghean.leader2"));
        papers.file(code, null, PaperFormat.PDF, viewer("nghean.leader2"));
        assertThat(sightings()).containsExactly("nghean.leader 1", "nghean.leader2 2");
    }

    private List<String> sightings() {
        return jdbc.sql("select a.username || ' ' || g.version from conclusion_sighting g"
                        + " join working_session s on s.id = g.session_id join account a on a.id = g.account_id"
                        + " where s.code = ? order by 1")
                .param(code)
                .query(String.class)
                .list();
    }

    @Test
    void theOfficeLaysItOutWhileItDraftsAndTheSignerAfterwards() throws IOException {
        save(product("nghean.sct"), monthly("nghean.snv"));
        desk.save(
                code,
                settings(Map.of(
                        "grouping", "NONE",
                        "urgency", "EXPRESS",
                        "authority", "TUQ",
                        "position", "Chánh Văn phòng",
                        "recipients", "- Như trên;\n- Lưu: VT, TH.",
                        "closing", "Thông báo để biết./.",
                        "assessment", "Kết quả <khá> & đều.")),
                0,
                office);
        assertThat(pdf())
                .contains("HỎA TỐC", "TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "- Như trên;", "- Lưu: VT, TH.")
                .contains("Kết quả <khá> & đều.", "Thông báo để biết./.", "Đơn vị chủ trì: Sở Công Thương")
                .doesNotContain("II. ");
        assertThatThrownBy(() -> desk.save(code, settings(Map.of()), 0, office)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> desk.save(code, settings(Map.of("signer", "-1")), 1, office))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> desk.save(code, settings(Map.of()), 1, leader)).isInstanceOf(NotAllowed.class);
        commands.submit(code, office);
        assertThatThrownBy(() -> desk.save(code, settings(Map.of()), 1, office)).isInstanceOf(NotAllowed.class);
        desk.save(code, settings(Map.of()), 1, leader);
        commands.approve(code, leader);
        commands.issue(code, freshNumber(), NOTICE.toString(), office);
        assertThatThrownBy(() -> desk.save(code, settings(Map.of()), 2, office)).isInstanceOf(Refused.class);
    }

    @Test
    void theSignedScanStandsBesideTheIssuedNotice() {
        approved(product("nghean.sct"));
        MockMultipartFile scan = new MockMultipartFile(
                "file",
                "quet.pdf",
                "application/pdf",
                papers.file(code, null, PaperFormat.PDF, office).content());
        assertThatThrownBy(() -> desk.addScan(code, 1, scan, office))
                .as("before it is issued")
                .isInstanceOf(Refused.class);
        commands.issue(code, freshNumber(), NOTICE.toString(), office);
        assertThatThrownBy(() -> desk.addScan(code, 1, scan, department)).isInstanceOf(NotAllowed.class);
        MockMultipartFile word = new MockMultipartFile(
                "file",
                "quet.docx",
                "application/x",
                papers.file(code, null, PaperFormat.DOCX, office).content());
        assertThatThrownBy(() -> desk.addScan(code, 1, word, office)).isInstanceOf(Invalid.class);
        desk.addScan(code, 1, scan, office);
        assertThat(desk.of(code, department).scans().get(1)).hasSize(1);
    }

    @Test
    void theRegisterShowsWhatWasSkipped() {
        for (String number : List.of("2", "5", "")) {
            code = session("PEOPLE_COMMITTEE", office);
            approved(standing("nghean.sct"));
            commands.issue(code, number, "2047-02-03", office);
        }
        NoticeRegister.Page page = register.page(2047, "TB-UBND", leader);
        assertThat(page.notices())
                .extracting(it -> it.mark())
                .containsExactly("02/TB-UBND", "05/TB-UBND", "06/TB-UBND");
        assertThat(page.skipped()).containsExactly(new NoticeRegister.Skipped(1, 1), new NoticeRegister.Skipped(3, 4));
        assertThat(register.page(2047, "TB-UBND", department).skipped())
                .as("gaps would tell of what others do")
                .isEmpty();
        assertThat(register.page(2047, "TB-UBND", viewer("yenbai.office")).notices())
                .noneMatch(notice -> notice.sessionCode().equals(code));
    }

    private static Entered settings(Map<String, String> fields) {
        return Entered.of(fields);
    }

    private List<String> stored(String column) {
        return jdbc.sql("select d." + column + " from notice_document d join conclusion_notice n on n.id = d.notice_id"
                        + " join working_session s on s.id = n.session_id where s.code = ?")
                .param(code)
                .query(String.class)
                .list();
    }

    private String pdf() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(papers.file(code, null, PaperFormat.PDF, office).content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\R", " ");
        }
    }

    private String docx() throws IOException {
        byte[] content = papers.file(code, null, PaperFormat.DOCX, office).content();
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            return text.getText();
        }
    }
}
