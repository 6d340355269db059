package vn.dondoc.occurrence.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.account.Viewer;
import vn.dondoc.occurrence.AwaitedEvents;
import vn.dondoc.occurrence.DateReviews;
import vn.dondoc.occurrence.Occurrences;
import vn.dondoc.task.view.TaskAttempts;

/** The forms of periods, events and reviews on a task's page. */
@Controller
@RequestMapping("/tasks/{code}")
class OccurrenceController {

    private final Occurrences occurrences;
    private final DateReviews reviews;
    private final AwaitedEvents events;
    private final TaskAttempts attempts;

    OccurrenceController(Occurrences occurrences, DateReviews reviews, AwaitedEvents events, TaskAttempts attempts) {
        this.occurrences = occurrences;
        this.reviews = reviews;
        this.events = events;
        this.attempts = attempts;
    }

    @PostMapping("/occurrences/end")
    ModelAndView end(
            @PathVariable String code,
            @ModelAttribute("occurrenceForm") OccurrenceForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "seriesEnd", code, form, errors, by, request, () -> occurrences.end(code, form.getEndReason(), by));
    }

    @PostMapping("/review")
    ModelAndView review(
            @PathVariable String code,
            @ModelAttribute("occurrenceForm") OccurrenceForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "dateReview",
                code,
                form,
                errors,
                by,
                request,
                () -> reviews.decide(
                        code, form.getDecision(), form.getReviewOn(), form.getReviewDue(), form.getReviewReason(), by));
    }

    @PostMapping("/event")
    ModelAndView event(
            @PathVariable String code,
            @ModelAttribute("occurrenceForm") OccurrenceForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "eventRecord", code, form, errors, by, request, () -> events.record(code, form.happening(), by));
    }

    @PostMapping("/event/withdrawal")
    ModelAndView withdraw(
            @PathVariable String code,
            @ModelAttribute("occurrenceForm") OccurrenceForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "eventWithdrawal",
                code,
                form,
                errors,
                by,
                request,
                () -> events.withdraw(code, form.getWaitUntil(), form.getWithdrawReason(), by));
    }
}
