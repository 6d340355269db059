package vn.dondoc.task;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.account.Viewer;
import vn.dondoc.attachment.Attachments;

/** The files of tasks: the lead unit adds them, and who sees the task sees them. */
@Service
public class TaskFiles {

    private final Attachments attachments;
    private final TaskAccess access;
    private final TaskRows rows;

    TaskFiles(Attachments attachments, TaskAccess access, TaskRows rows) {
        this.attachments = attachments;
        this.access = access;
        this.rows = rows;
    }

    /** Stores the file, if there is one, and answers with its id. */
    @Transactional
    public @Nullable Long add(String code, @Nullable MultipartFile file, Viewer by) {
        if (file == null) {
            return null;
        }
        Task task = access.locked(code, by);
        access.requireLead(task, by);
        return addShare(task, file, by);
    }

    /** The same for whoever owes a share of the task; the caller has made sure of that. */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable Long addShare(Task task, @Nullable MultipartFile file, Viewer by) {
        if (file == null) {
            return null;
        }
        return attachments
                .store(TaskHistory.SUBJECT, task.code(), task.provinceId(), file, by)
                .id();
    }

    /** True where the file was uploaded to this task. */
    public boolean belongs(Task task, long attachment) {
        return rows.hasFile(task, attachment);
    }
}
