package vn.dondoc.attachment;

import vn.dondoc.account.Viewer;

/** Who may see the files of one kind of subject; the module that owns the subject says so, by a bean. */
public interface AttachmentVisibility {

    /** For example {@code TASK}. */
    String subjectType();

    /** Decided in SQL: whether the viewer may see the subject of this code, and with it its files. */
    boolean visible(String subject, Viewer viewer);
}
