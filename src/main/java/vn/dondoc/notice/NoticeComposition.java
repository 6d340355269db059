package vn.dondoc.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Block;
import vn.dondoc.document.Form;
import vn.dondoc.document.Header;
import vn.dondoc.document.OfficialDate;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.OfficialNumber;
import vn.dondoc.document.PaperWords;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.session.Host;
import vn.dondoc.session.WorkingSession;

/** Composes a notice from its session, its directives and the office's settings. */
@Component
class NoticeComposition {

    static final PaperWords WORDS = PaperWords.of("notice");

    private final Units units;
    private final NoticeOpening opening;
    private final NoticeDirectives directives;
    private final NoticeRecipients recipients;
    private final NoticeSignature signature;

    NoticeComposition(
            Units units,
            NoticeOpening opening,
            NoticeDirectives directives,
            NoticeRecipients recipients,
            NoticeSignature signature) {
        this.units = units;
        this.opening = opening;
        this.directives = directives;
        this.recipients = recipients;
        this.signature = signature;
    }

    OfficialDocument of(Paper paper) {
        WorkingSession session = paper.session();
        Form form = session.schedule().host() == Host.PARTY ? Form.PARTY : Form.ND30;
        Header header = header(paper, form);
        return new OfficialDocument(
                form,
                header,
                WORDS.text("type"),
                or(paper.settings().abstractText(), opening.abstractText(session)),
                paper.settings().urgency(),
                blocks(paper),
                recipients.of(paper),
                signature.of(paper),
                paper.notice() == null,
                header.issuingAgency(),
                paper.conclusion().saved().at());
    }

    private Header header(Paper paper, Form form) {
        WorkingSession session = paper.session();
        Host host = session.schedule().host();
        String province = provinceName(session.provinceId());
        String number = paper.notice() == null ? null : paper.notice().number();
        String numberLine = OfficialNumber.line(form, number, paper.notation());
        String placeAndDate = OfficialDate.withPlace(
                province,
                paper.notice() == null ? null : paper.notice().date(),
                paper.day().getYear());
        if (host == Host.UNIT) {
            String parent = WORDS.text("agency.PEOPLE_COMMITTEE", upper(province));
            Unit unit = units.get(session.organizerUnitId());
            return new Header(parent, upper(unit.name()), numberLine, placeAndDate);
        }
        return new Header(null, WORDS.text("agency." + host, upper(province)), numberLine, placeAndDate);
    }

    private List<Block> blocks(Paper paper) {
        List<Block> blocks = new ArrayList<>(opening.blocks(paper));
        if (paper.settings().assessment() != null) {
            paper.settings()
                    .assessment()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(Block.Paragraph.of(line.strip())));
        }
        blocks.addAll(directives.of(paper));
        blocks.add(Block.Paragraph.of(or(paper.settings().closing(), closing(paper.session()))));
        return blocks;
    }

    private String closing(WorkingSession session) {
        Host host = session.schedule().host();
        return WORDS.text(
                "closing." + host, units.get(session.organizerUnitId()).name());
    }

    /** {@code Nghệ An} of the province "UBND tỉnh Nghệ An". */
    private String provinceName(long provinceId) {
        String name = units.get(provinceId).name();
        String prefix = WORDS.text("prefix.province") + " ";
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    private static String or(@Nullable String chosen, String derived) {
        return chosen == null || chosen.isBlank() ? derived : Objects.requireNonNull(chosen);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
