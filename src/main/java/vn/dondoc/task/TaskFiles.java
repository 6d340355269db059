package vn.dondoc.task;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.account.Viewer;
import vn.dondoc.attachment.Attachments;

/** The files of tasks: the lead unit adds them, and who sees the task sees them. */
@Service
public class TaskFiles {

    private final Attachments attachments;
    private final TaskAccess access;

    TaskFiles(Attachments attachments, TaskAccess access) {
        this.attachments = attachments;
        this.access = access;
    }

    /** Stores the file, if there is one, and answers with its id. */
    @Transactional
    public @Nullable Long add(String code, @Nullable MultipartFile file, Viewer by) {
        if (file == null) {
            return null;
        }
        Task task = access.locked(code, by);
        access.requireLead(task, by);
        return attachments
                .store(TaskHistory.SUBJECT, code, task.provinceId(), file, by)
                .id();
    }
}
