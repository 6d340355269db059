package vn.dondoc.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.conclusion.NoticeIssued;
import vn.dondoc.conclusion.NoticeToBeSuperseded;

/** Stores a notice's paper in the transaction that issues it: without its paper nothing is issued. */
@Component
class PaperStoring {

    private final NoticePapers papers;

    PaperStoring(NoticePapers papers) {
        this.papers = papers;
    }

    /** A notice from before papers were stored gets its paper while its directives are still in force. */
    @EventListener
    void on(NoticeToBeSuperseded superseded) {
        papers.store(superseded.noticeId(), superseded.sessionId());
    }

    @EventListener
    void on(NoticeIssued issued) {
        papers.store(issued.noticeId(), issued.sessionId());
    }
}
