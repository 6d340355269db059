package vn.dondoc.task;

import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.attachment.AttachmentVisibility;

/** Who sees a task sees its files. */
@Component
class TaskFileVisibility implements AttachmentVisibility {

    private final TaskAccess access;

    TaskFileVisibility(TaskAccess access) {
        this.access = access;
    }

    @Override
    public String subjectType() {
        return TaskHistory.SUBJECT;
    }

    @Override
    public boolean visible(String subject, Viewer viewer) {
        return access.visible(subject, viewer);
    }
}
