package vn.dondoc.pause.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.view.TaskEntry;

/** What somebody typed into a form of a suspension. */
class SuspensionForm implements TaskEntry {

    private @Nullable Long version;
    private @Nullable String pauseReason;
    private @Nullable LocalDate pauseUntil;
    private @Nullable LocalDate pauseReviewOn;
    private @Nullable String resumeReason;

    static SuspensionForm of(long version) {
        SuspensionForm form = new SuspensionForm();
        form.setVersion(version);
        return form;
    }

    @Override
    public String named(String form, String field) {
        return switch (field) {
            case "reason" -> form.equals("resumption") ? "resumeReason" : "pauseReason";
            case "until" -> "pauseUntil";
            case "reviewOn" -> "pauseReviewOn";
            default -> field;
        };
    }

    @Override
    public @Nullable Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getPauseReason() {
        return pauseReason;
    }

    public void setPauseReason(@Nullable String pauseReason) {
        this.pauseReason = pauseReason;
    }

    public @Nullable LocalDate getPauseUntil() {
        return pauseUntil;
    }

    public void setPauseUntil(@Nullable LocalDate pauseUntil) {
        this.pauseUntil = pauseUntil;
    }

    public @Nullable LocalDate getPauseReviewOn() {
        return pauseReviewOn;
    }

    public void setPauseReviewOn(@Nullable LocalDate pauseReviewOn) {
        this.pauseReviewOn = pauseReviewOn;
    }

    public @Nullable String getResumeReason() {
        return resumeReason;
    }

    public void setResumeReason(@Nullable String resumeReason) {
        this.resumeReason = resumeReason;
    }
}
