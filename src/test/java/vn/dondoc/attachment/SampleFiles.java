package vn.dondoc.attachment;

import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;

/** Files of a subject named after a province; who works there sees them. */
@Component
class SampleFiles implements AttachmentVisibility {

    @Override
    public String subjectType() {
        return "SAMPLE";
    }

    @Override
    public boolean visible(String subject, Viewer viewer) {
        return viewer.username().startsWith(subject + ".");
    }
}
