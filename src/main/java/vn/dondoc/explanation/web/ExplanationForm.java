package vn.dondoc.explanation.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.explanation.NewQuestion;
import vn.dondoc.task.view.TaskEntry;

/** What somebody typed into the forms about explanations on a task's page, under names that no other form there has. */
class ExplanationForm implements TaskEntry {

    private static final Map<String, String> NAMES =
            Map.of("dueOn", "explainBy", "text", "explanation", "reason", "explanationReturn");

    private @Nullable Long version;
    private @Nullable String question;
    private @Nullable LocalDate explainBy;
    private @Nullable String explanation;
    private @Nullable String explanationReturn;

    static ExplanationForm of(long version) {
        ExplanationForm form = new ExplanationForm();
        form.setVersion(version);
        return form;
    }

    NewQuestion asked() {
        return new NewQuestion(question, explainBy);
    }

    @Override
    public String named(String form, String field) {
        return NAMES.getOrDefault(field, field);
    }

    @Override
    public @Nullable Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable LocalDate getExplainBy() {
        return explainBy;
    }

    public void setExplainBy(@Nullable LocalDate explainBy) {
        this.explainBy = explainBy;
    }

    public @Nullable String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation;
    }

    public @Nullable String getExplanationReturn() {
        return explanationReturn;
    }

    public void setExplanationReturn(@Nullable String explanationReturn) {
        this.explanationReturn = explanationReturn;
    }
}
