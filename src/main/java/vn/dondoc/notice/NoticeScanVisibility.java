package vn.dondoc.notice;

import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.attachment.AttachmentVisibility;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.SessionAccess;

/** Who sees the session sees the signed scans of its notices. */
@Component
class NoticeScanVisibility implements AttachmentVisibility {

    static final String SUBJECT = "NOTICE";

    private final SessionAccess access;

    NoticeScanVisibility(SessionAccess access) {
        this.access = access;
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    /** @param subject the session's code and the notice's revision: {@code NA-2026-012/1} */
    @Override
    public boolean visible(String subject, Viewer viewer) {
        try {
            access.requireVisible(subject.substring(0, subject.indexOf('/')), viewer);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }
}
