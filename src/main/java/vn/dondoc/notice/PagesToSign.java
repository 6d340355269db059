package vn.dondoc.notice;

import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.NoticePages;

/** Tells the signer's page how many pages the notice has as it stands. */
@Component
class PagesToSign implements NoticePages {

    private final NoticePapers papers;

    PagesToSign(NoticePapers papers) {
        this.papers = papers;
    }

    @Override
    public int count(String code, Viewer viewer) {
        return papers.pages(code, null, viewer);
    }
}
