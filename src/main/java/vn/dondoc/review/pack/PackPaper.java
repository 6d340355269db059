package vn.dondoc.review.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Zones;
import vn.dondoc.document.Appendix;
import vn.dondoc.document.Form;
import vn.dondoc.document.Header;
import vn.dondoc.document.OfficialDate;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.OfficialNumber;
import vn.dondoc.document.Signature;
import vn.dondoc.document.Urgency;
import vn.dondoc.ui.Languages;

/**
 * Lays the consolidated report out in the form of Nghị định 30/2020/NĐ-CP, abbreviated BC. Until the publication it
 * bears the mark of a draft; the number is left for the hand that registers it.
 */
@Component
class PackPaper {

    private final PackWords words;
    private final PackBody body;
    private final PackAppendices appendices;

    PackPaper(PackWords words, PackBody body, PackAppendices appendices) {
        this.words = words;
        this.body = body;
        this.appendices = appendices;
    }

    OfficialDocument report(Frozen frozen) {
        Letterhead head = frozen.letterhead();
        return new OfficialDocument(
                Form.ND30,
                header(frozen),
                words.of("type"),
                words.of("abstract", PackText.within(frozen.label())),
                Urgency.NORMAL,
                body.of(frozen),
                List.of(words.of("recipients").split("\\|")),
                new Signature(List.of(), head.position().toUpperCase(Languages.VIETNAMESE), head.signer()),
                frozen.period().publishedAt() == null,
                head.agency(),
                Packs.frozenAt(frozen.period()));
    }

    List<Appendix> appendices(Frozen frozen) {
        return appendices.of(frozen);
    }

    private Header header(Frozen frozen) {
        @Nullable
        LocalDate published = frozen.period().publishedAt() == null
                ? null
                : LocalDate.ofInstant(frozen.period().publishedAt(), Zones.VIETNAM);
        int year = published == null
                ? LocalDate.ofInstant(Packs.frozenAt(frozen.period()), Zones.VIETNAM)
                        .getYear()
                : published.getYear();
        Letterhead head = frozen.letterhead();
        return new Header(
                head.parentAgency(),
                head.agency().toUpperCase(Languages.VIETNAMESE),
                OfficialNumber.line(Form.ND30, null, words.of("notation")),
                OfficialDate.withPlace(head.province(), published, year));
    }
}
