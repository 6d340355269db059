package vn.dondoc.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.rule.FieldError;
import vn.dondoc.task.Nature;
import vn.dondoc.text.SearchText;

/**
 * Sáu rõ: who does it, what, by when, with which product. What is unclear is a warning while the conclusion is drafted;
 * what nobody could be held to stops its submission and issuing.
 */
public final class SixClarity {

    private static final int FEWEST_WORDS = 4;

    /** Openings that ask for zeal and name no act; with a figure or a product they still say something. */
    private static final Pattern ZEAL = Pattern.compile(
            "^(day manh|tang cuong|quan tam|chu trong|no luc|phat huy|nang cao (?:hon nua )?(?:chat luong|hieu qua|tinh than))\\b.*");

    private SixClarity() {}

    public static List<Finding> of(Directive directive) {
        List<Finding> findings = new ArrayList<>();
        if (directive.nature().scored() && directive.leads().isEmpty()) {
            findings.add(Finding.WHO);
        }
        if (isVague(directive)) {
            findings.add(Finding.WHAT);
        }
        if (directive.nature().scored() && !directive.due().answersWhen()) {
            findings.add(Finding.WHEN);
        }
        if (directive.nature() == Nature.PRODUCT && directive.outcome().deliverable() == null) {
            findings.add(Finding.PRODUCT);
        }
        return findings;
    }

    /** What stops the directives: no words at all, or a scored directive without lead or without any date or rhythm. */
    static List<FieldError> obstacles(List<Directive> directives) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            Directive directive = directives.get(i);
            String path = "directives[" + i + "].";
            List<Finding> findings = of(directive);
            if (directive.wording().text().isBlank()) {
                errors.add(FieldError.of(path + "text", "conclusion.noText"));
            }
            if (findings.contains(Finding.WHO)) {
                errors.add(FieldError.of(path + "leads", "conclusion.noLead"));
            }
            if (findings.contains(Finding.WHEN)) {
                errors.add(FieldError.of(path + "due", "conclusion.noDue"));
            }
        }
        return errors;
    }

    private static boolean isVague(Directive directive) {
        String words = SearchText.fold(directive.wording().text());
        if (words.split(" ").length < FEWEST_WORDS) {
            return true;
        }
        return directive.nature().scored()
                && directive.outcome().deliverable() == null
                && ZEAL.matcher(words).matches()
                && words.chars().noneMatch(Character::isDigit);
    }
}
