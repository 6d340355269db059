package vn.dondoc.document;

import static org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT;
import static org.apache.poi.wp.usermodel.HeaderFooterType.FIRST;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Paper size, margins and what stands in the top margin: the number from page 2 on, a draft's mark on each page. */
final class DocxPage {

    private static final double HEADER = 8;

    private DocxPage() {}

    static void set(XWPFDocument docx, boolean draft) {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        XWPFHeader first = header(docx, FIRST, draft);
        if (!draft) {
            first.createParagraph().setStyle(Part.PAGE_NUMBER.styleId());
        }
        XWPFParagraph number = header(docx, DEFAULT, draft).createParagraph();
        number.setStyle(Part.PAGE_NUMBER.styleId());
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(twips(Sheet.WIDTH));
        size.setH(twips(Sheet.HEIGHT));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(twips(Sheet.TOP));
        margins.setBottom(twips(Sheet.BOTTOM));
        margins.setLeft(twips(Sheet.LEFT_MARGIN));
        margins.setRight(twips(Sheet.RIGHT_MARGIN));
        margins.setHeader(twips(HEADER));
        margins.setFooter(twips(HEADER));
        margins.setGutter(BigInteger.ZERO);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    /** Ends the upright pages here; what follows lies across, and its pages are numbered on. */
    static void across(XWPFDocument docx) {
        CTSectPr section = docx.getDocument().getBody().getSectPr();
        XWPFParagraph end = docx.createParagraph();
        end.setStyle(Part.RULE.styleId());
        CTPPr properties =
                end.getCTP().isSetPPr() ? end.getCTP().getPPr() : end.getCTP().addNewPPr();
        properties.addNewSectPr().set(section.copy());
        section.getPgSz().setW(twips(Sheet.HEIGHT));
        section.getPgSz().setH(twips(Sheet.WIDTH));
        section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        section.unsetTitlePg();
    }

    private static XWPFHeader header(XWPFDocument docx, HeaderFooterType type, boolean draft) {
        XWPFHeader header = docx.createHeader(type);
        if (draft) {
            XWPFParagraph mark = header.createParagraph();
            mark.setStyle(Part.DRAFT_MARK.styleId());
            mark.createRun().setText(PaperWords.FORMS.text("draft"));
        }
        return header;
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(DocxStyles.twips(millimetres * Sheet.POINTS_A_MM));
    }
}
