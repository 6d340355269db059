package vn.dondoc.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.conclusion.NoticeIssued;

/** Stores a notice's paper in the transaction that issues it: without its paper nothing is issued. */
@Component
class PaperStoring {

    private final NoticePapers papers;

    PaperStoring(NoticePapers papers) {
        this.papers = papers;
    }

    @EventListener
    void on(NoticeIssued issued) {
        papers.store(issued.noticeId(), issued.sessionId());
    }
}
