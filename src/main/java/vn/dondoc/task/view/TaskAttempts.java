package vn.dondoc.task.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.dondoc.account.Viewer;
import vn.dondoc.engine.StepNotOpen;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.ui.Flash;

/** Carries out what a form asks: on to the page with a word of success, or back to the form with what was typed. */
@Component
public class TaskAttempts {

    private final TaskCommands commands;
    private final TaskPages pages;

    TaskAttempts(TaskCommands commands, TaskPages pages) {
        this.commands = commands;
        this.pages = pages;
    }

    /** @param form name of the form that was sent, under which its errors are shown and {@code task.done.<form>} praises */
    public ModelAndView make(
            String form,
            String code,
            TaskEntry typed,
            BindingResult errors,
            Viewer by,
            HttpServletRequest request,
            Runnable command) {
        if (errors.hasErrors()) {
            return back(form, code, errors, by, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            commands.ifUnchanged(code, typed.getVersion(), by, command);
            RequestContextUtils.getOutputFlashMap(request)
                    .put("flash", new Flash(Flash.Kind.SUCCESS, "task.done." + form, List.of()));
            return new ModelAndView("redirect:/tasks/" + code);
        } catch (Invalid invalid) {
            invalid.errors().forEach(error -> reject(form, typed, error, errors));
            return back(form, code, errors, by, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused refused) {
            errors.reject("rule." + refused.rule(), refused.arguments(), null);
            return back(form, code, errors, by, HttpStatus.CONFLICT);
        } catch (NotAllowed notAllowed) {
            errors.reject("rule." + notAllowed.rule());
            return back(form, code, errors, by, HttpStatus.FORBIDDEN);
        } catch (Stale | StepNotOpen overtaken) {
            errors.reject("task.stale");
            return back(form, code, errors, by, HttpStatus.CONFLICT);
        }
    }

    /** The page again; the form now carries the newest version, so that sending it once more is a decision made knowingly. */
    private ModelAndView back(String form, String code, BindingResult errors, Viewer by, HttpStatus status) {
        TaskView view = pages.of(code, by);
        if (errors.getTarget() instanceof TaskEntry typed) {
            typed.setVersion(view.task().line().version());
        }
        ModelAndView page = new ModelAndView("task/task", status);
        page.addAllObjects(Map.of("view", view, "failed", form, "form", TaskForm.of(view.task())));
        view.panels().forEach(panel -> page.addAllObjects(panel.attributes()));
        page.addAllObjects(errors.getModel());
        return page;
    }

    private static void reject(String form, TaskEntry typed, FieldError error, BindingResult errors) {
        String field = typed.named(form, field(form, error.field()));
        String code = "invalid." + error.error();
        if (errors.getFieldType(field) != null) {
            errors.rejectValue(field, code, error.arguments().toArray(), null);
        } else {
            errors.reject(code, error.arguments().toArray(), null);
        }
    }

    /** The form's name of a command's field. */
    private static String field(String form, String field) {
        if (field.startsWith("product.")) {
            return field.substring("product.".length());
        }
        return switch (form + " " + field) {
            case "recall reason" -> "recallReason";
            case "submission text" -> "result";
            case "replacement task" -> "replacement";
            case "replacement reason" -> "replacementReason";
            default -> field;
        };
    }
}
