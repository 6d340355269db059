package vn.dondoc.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;

/** How every form of the administrator is answered: with the next page, or again with what is wrong with it. */
final class AdminForm {

    private AdminForm() {}

    /**
     * Carries out the command.
     *
     * @param next where a success leads
     * @param page the page of the form, shown with status 422 where the command refused it
     */
    static ModelAndView answer(
            HttpServletRequest request,
            BiConsumer<Entered, Checks> command,
            String next,
            Function<EnteredForm, ModelAndView> page) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            command.accept(entered, new Checks());
            return new ModelAndView("redirect:" + next);
        } catch (Invalid invalid) {
            ModelAndView again = page.apply(EnteredForm.refused(entered, invalid));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }
}
