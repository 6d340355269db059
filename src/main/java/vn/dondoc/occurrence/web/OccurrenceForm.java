package vn.dondoc.occurrence.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.occurrence.Happening;
import vn.dondoc.occurrence.ReviewDecision;
import vn.dondoc.task.view.TaskEntry;

/**
 * What somebody typed into the forms of periods, events and reviews on a task's page. One class for all of them, as the
 * page shows them together.
 */
class OccurrenceForm implements TaskEntry {

    private @Nullable Long version;
    private @Nullable String endReason;
    private @Nullable ReviewDecision decision;
    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate reviewDue;
    private @Nullable String reviewReason;
    private @Nullable LocalDate eventOn;
    private @Nullable LocalDate eventDue;
    private @Nullable String eventDocument;
    private @Nullable String eventText;
    private @Nullable String eventReason;
    private @Nullable LocalDate waitUntil;
    private @Nullable String withdrawReason;

    /** The forms before anybody has typed; a record to be corrected stands in them. */
    static OccurrenceForm of(long version, @Nullable Happening happening) {
        OccurrenceForm form = new OccurrenceForm();
        form.version = version;
        form.decision = ReviewDecision.REVIEW_AGAIN;
        if (happening != null) {
            form.eventOn = happening.on();
            form.eventDue = happening.due();
            form.eventDocument = happening.document();
            form.eventText = happening.text();
        }
        return form;
    }

    Happening happening() {
        return new Happening(eventOn, eventDue, eventDocument, eventText, eventReason);
    }

    @Override
    public String named(String form, String field) {
        return switch (form + " " + field) {
            case "seriesEnd reason" -> "endReason";
            case "dateReview due" -> "reviewDue";
            case "dateReview reason" -> "reviewReason";
            case "eventRecord on" -> "eventOn";
            case "eventRecord due" -> "eventDue";
            case "eventRecord document" -> "eventDocument";
            case "eventRecord text" -> "eventText";
            case "eventRecord reason" -> "eventReason";
            case "eventWithdrawal reviewOn" -> "waitUntil";
            case "eventWithdrawal reason" -> "withdrawReason";
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

    public @Nullable String getEndReason() {
        return endReason;
    }

    public void setEndReason(@Nullable String endReason) {
        this.endReason = endReason;
    }

    public @Nullable ReviewDecision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable ReviewDecision decision) {
        this.decision = decision;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public @Nullable LocalDate getReviewDue() {
        return reviewDue;
    }

    public void setReviewDue(@Nullable LocalDate reviewDue) {
        this.reviewDue = reviewDue;
    }

    public @Nullable String getReviewReason() {
        return reviewReason;
    }

    public void setReviewReason(@Nullable String reviewReason) {
        this.reviewReason = reviewReason;
    }

    public @Nullable LocalDate getEventOn() {
        return eventOn;
    }

    public void setEventOn(@Nullable LocalDate eventOn) {
        this.eventOn = eventOn;
    }

    public @Nullable LocalDate getEventDue() {
        return eventDue;
    }

    public void setEventDue(@Nullable LocalDate eventDue) {
        this.eventDue = eventDue;
    }

    public @Nullable String getEventDocument() {
        return eventDocument;
    }

    public void setEventDocument(@Nullable String eventDocument) {
        this.eventDocument = eventDocument;
    }

    public @Nullable String getEventText() {
        return eventText;
    }

    public void setEventText(@Nullable String eventText) {
        this.eventText = eventText;
    }

    public @Nullable String getEventReason() {
        return eventReason;
    }

    public void setEventReason(@Nullable String eventReason) {
        this.eventReason = eventReason;
    }

    public @Nullable LocalDate getWaitUntil() {
        return waitUntil;
    }

    public void setWaitUntil(@Nullable LocalDate waitUntil) {
        this.waitUntil = waitUntil;
    }

    public @Nullable String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(@Nullable String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }
}
