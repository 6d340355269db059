package vn.dondoc.sampling.web;

import org.jspecify.annotations.Nullable;
import vn.dondoc.sampling.Finding;
import vn.dondoc.task.view.TaskEntry;

/** What somebody who looked again typed. */
class SampleForm implements TaskEntry {

    private @Nullable Long version;
    private @Nullable Finding finding;
    private String sampleReason = "";

    @Override
    public @Nullable Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    @Override
    public String named(String form, String field) {
        return field.equals("reason") ? "sampleReason" : field;
    }

    public @Nullable Finding getFinding() {
        return finding;
    }

    public void setFinding(@Nullable Finding finding) {
        this.finding = finding;
    }

    public String getSampleReason() {
        return sampleReason;
    }

    public void setSampleReason(String sampleReason) {
        this.sampleReason = sampleReason;
    }
}
