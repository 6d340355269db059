package vn.dondoc.conclusion;

import vn.dondoc.account.Viewer;

/** Told by the module that prints notices: how many pages the notice of a session has as it stands. */
public interface NoticePages {

    /** 0 where it cannot be printed yet. The pages are shown below {@code …/conclusion/document/pages/}. */
    int count(String code, Viewer viewer);
}
