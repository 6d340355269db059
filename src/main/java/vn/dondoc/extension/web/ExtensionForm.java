package vn.dondoc.extension.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.extension.ExtensionReason;
import vn.dondoc.extension.NewExtension;
import vn.dondoc.extension.NewExtensionDecision;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.view.TaskEntry;

/** What somebody typed into one of the forms about the date of a task. */
class ExtensionForm implements TaskEntry {

    static final String ASK = "extension";
    static final String WITHDRAWAL = "extensionWithdrawal";
    static final String DECISION = "extensionDecision";
    static final String DUE_DATE = "dueDate";

    private static final Set<String> FORMS = Set.of(ASK, WITHDRAWAL, DECISION, DUE_DATE);

    private @Nullable Long version;
    private @Nullable LocalDate extensionTo;
    private @Nullable ExtensionReason extensionReasonCode;
    private @Nullable String extensionReason;
    private @Nullable String withdrawalReason;
    private @Nullable Verdict verdict;
    private @Nullable LocalDate grantedTo;
    private @Nullable String decisionReason;
    private @Nullable LocalDate newDueDate;
    private @Nullable String newDueReason;

    static ExtensionForm of(long version) {
        ExtensionForm form = new ExtensionForm();
        form.setVersion(version);
        return form;
    }

    NewExtension asked() {
        return new NewExtension(extensionTo, extensionReasonCode, extensionReason);
    }

    NewExtensionDecision decided() {
        if (verdict == null) {
            throw new Invalid("verdict", "required");
        }
        if (verdict == Verdict.OTHER_DATE && grantedTo == null) {
            throw new Invalid("grantedTo", "required");
        }
        return new NewExtensionDecision(
                verdict != Verdict.REFUSED, verdict == Verdict.OTHER_DATE ? grantedTo : null, decisionReason);
    }

    /** Whether the form of this name is one of these. */
    public boolean owns(String form) {
        return FORMS.contains(form);
    }

    @Override
    public String named(String form, String field) {
        return switch (form + " " + field) {
            case ASK + " to" -> "extensionTo";
            case ASK + " reasonCode" -> "extensionReasonCode";
            case ASK + " reason" -> "extensionReason";
            case WITHDRAWAL + " reason" -> "withdrawalReason";
            case DECISION + " granted" -> "verdict";
            case DECISION + " to" -> "grantedTo";
            case DECISION + " reason" -> "decisionReason";
            case DUE_DATE + " to" -> "newDueDate";
            case DUE_DATE + " reason" -> "newDueReason";
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

    public @Nullable LocalDate getExtensionTo() {
        return extensionTo;
    }

    public void setExtensionTo(@Nullable LocalDate extensionTo) {
        this.extensionTo = extensionTo;
    }

    public @Nullable ExtensionReason getExtensionReasonCode() {
        return extensionReasonCode;
    }

    public void setExtensionReasonCode(@Nullable ExtensionReason extensionReasonCode) {
        this.extensionReasonCode = extensionReasonCode;
    }

    public @Nullable String getExtensionReason() {
        return extensionReason;
    }

    public void setExtensionReason(@Nullable String extensionReason) {
        this.extensionReason = extensionReason;
    }

    public @Nullable String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(@Nullable String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    public @Nullable LocalDate getGrantedTo() {
        return grantedTo;
    }

    public void setGrantedTo(@Nullable LocalDate grantedTo) {
        this.grantedTo = grantedTo;
    }

    public @Nullable String getDecisionReason() {
        return decisionReason;
    }

    public void setDecisionReason(@Nullable String decisionReason) {
        this.decisionReason = decisionReason;
    }

    public @Nullable LocalDate getNewDueDate() {
        return newDueDate;
    }

    public void setNewDueDate(@Nullable LocalDate newDueDate) {
        this.newDueDate = newDueDate;
    }

    public @Nullable String getNewDueReason() {
        return newDueReason;
    }

    public void setNewDueReason(@Nullable String newDueReason) {
        this.newDueReason = newDueReason;
    }
}
