package vn.dondoc.task.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Measured;
import vn.dondoc.task.Product;
import vn.dondoc.task.RefusalDecision;

/**
 * What somebody typed into one of the forms of a task's page. One class for all of them, as the page shows them
 * together: what was typed into one stays while another is sent back.
 */
class TaskForm {

    private @Nullable Long version;
    private @Nullable String reason;
    private @Nullable String recallReason;
    private @Nullable String person;
    private @Nullable Integer percent;
    private @Nullable String text;
    private @Nullable String obstacle;
    private @Nullable String number;
    private @Nullable LocalDate date;
    private @Nullable String title;
    private @Nullable String value;
    private @Nullable String unit;
    private @Nullable String result;
    private @Nullable Grade grade;
    private @Nullable RefusalDecision decision;
    private @Nullable String lead;
    private @Nullable MultipartFile file;

    /** The product that a submission shows, with the file's id where one was sent. */
    Product product(@Nullable Long attachmentId) {
        return Product.of(number, date, title, Measured.value(value, "product.value"), unit, attachmentId);
    }

    /** The file, or null where the field was left empty. */
    @Nullable
    MultipartFile sentFile() {
        return file == null || file.isEmpty() ? null : file;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getRecallReason() {
        return recallReason;
    }

    public void setRecallReason(@Nullable String recallReason) {
        this.recallReason = recallReason;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable Integer getPercent() {
        return percent;
    }

    public void setPercent(@Nullable Integer percent) {
        this.percent = percent;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getObstacle() {
        return obstacle;
    }

    public void setObstacle(@Nullable String obstacle) {
        this.obstacle = obstacle;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getResult() {
        return result;
    }

    public void setResult(@Nullable String result) {
        this.result = result;
    }

    public @Nullable Grade getGrade() {
        return grade;
    }

    public void setGrade(@Nullable Grade grade) {
        this.grade = grade;
    }

    public @Nullable RefusalDecision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable RefusalDecision decision) {
        this.decision = decision;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
