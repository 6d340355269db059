package vn.dondoc.attachment;

import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.account.Viewer;

/** Files of a subject named after a province; who works there sees them. */
@TestComponent
class Samples implements AttachmentVisibility {

    @Override
    public String subjectType() {
        return "SAMPLE";
    }

    @Override
    public boolean visible(String subject, Viewer viewer) {
        return viewer.username().startsWith(subject + ".");
    }
}
