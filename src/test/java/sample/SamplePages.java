package sample;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.ui.Step;

/** Pages that use every part; outside the product's package, so that its component scan never meets them. */
@Controller
public class SamplePages {

    /** An application of nothing but the web. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    public static class Application {}

    /** A form of one date. */
    record Form(String date) {}

    @GetMapping("/tasks")
    String tasks(@ModelAttribute("form") Form form, BindingResult errors, Model model) {
        if (form.date() != null) {
            errors.rejectValue("date", "date.unknown", "Ngày này không có trong lịch.");
        }
        model.addAttribute("steps", steps());
        return "sample/parts";
    }

    @GetMapping("/units")
    String units() {
        return "sample/plain";
    }

    @GetMapping("/sample/login")
    String login() {
        return "account/login";
    }

    @GetMapping("/problems/{name}")
    String problem(@PathVariable String name) {
        return "error/" + name;
    }

    private static List<Step> steps() {
        return List.of(
                Step.done("session.stage.REPORT", "Sở Công Thương", Instant.parse("2026-11-03T02:00:00Z")),
                Step.current("session.stage.MEETING", null),
                Step.todo("session.stage.DRAFTING"));
    }
}
