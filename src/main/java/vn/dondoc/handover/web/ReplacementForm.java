package vn.dondoc.handover.web;

import org.jspecify.annotations.Nullable;
import vn.dondoc.task.view.TaskEntry;

/** Which task stands in this one's place, and why. */
class ReplacementForm implements TaskEntry {

    private @Nullable Long version;
    private @Nullable String replacement;
    private @Nullable String replacementReason;

    static ReplacementForm of(long version) {
        ReplacementForm form = new ReplacementForm();
        form.setVersion(version);
        return form;
    }

    @Override
    public @Nullable Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getReplacement() {
        return replacement;
    }

    public void setReplacement(@Nullable String replacement) {
        this.replacement = replacement;
    }

    public @Nullable String getReplacementReason() {
        return replacementReason;
    }

    public void setReplacementReason(@Nullable String replacementReason) {
        this.replacementReason = replacementReason;
    }
}
