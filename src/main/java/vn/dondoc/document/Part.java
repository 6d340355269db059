package vn.dondoc.document;

import java.util.Locale;

/** The parts of a paper that have a look of their own; each is a named style of the DOCX and a class of the PDF. */
enum Part {
    NATIONAL_NAME,
    MOTTO,
    PARENT_AGENCY,
    ISSUING_AGENCY,
    STAR,
    NUMBER,
    PLACE_AND_DATE,
    STAMP,
    DRAFT_MARK,
    RULE,
    TYPE_NAME("Title", "Title"),
    ABSTRACT("Subtitle", "Subtitle"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    BODY("BodyText", "Body Text"),
    ITEM("ListNumber", "List Number"),
    BULLET("ListBullet", "List Bullet"),
    CELL_HEAD,
    CELL,
    LIST_HEAD,
    LIST_CELL,
    RECIPIENTS_HEAD,
    RECIPIENTS,
    AUTHORITY,
    POSITION,
    SIGNER,
    PAGE_NUMBER("Header", "header");

    private final String id;
    private final String builtIn;

    Part() {
        this("", "");
    }

    Part(String id, String builtIn) {
        this.id = id;
        this.builtIn = builtIn;
    }

    /** The style's id in the DOCX. */
    String styleId() {
        return id.isEmpty() ? cssClass().replace("-", "") : id;
    }

    /** The style's name as word processors show it. */
    String styleName() {
        return builtIn.isEmpty() ? PaperWords.FORMS.text("style." + name()) : builtIn;
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
