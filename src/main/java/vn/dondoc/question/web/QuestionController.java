package vn.dondoc.question.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.question.Answer;
import vn.dondoc.question.Asked;
import vn.dondoc.question.Dimension;
import vn.dondoc.question.Question;
import vn.dondoc.question.QuestionChoices;
import vn.dondoc.question.QuestionExports;
import vn.dondoc.question.QuestionReader;
import vn.dondoc.question.QuestionSentence;
import vn.dondoc.question.Questions;
import vn.dondoc.question.SavedQuestion;
import vn.dondoc.question.SavedQuestions;
import vn.dondoc.question.Sharing;
import vn.dondoc.question.Understanding;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.PageNumber;

/** Asks the data: the address of the page is the question. */
@Controller
@RequestMapping("/questions")
class QuestionController {

    private final QuestionReader reader;
    private final Questions questions;
    private final QuestionSentence sentence;
    private final QuestionChoices choices;
    private final SavedQuestions saved;
    private final QuestionExports exports;
    private final QuestionFile file;
    private final Builder builder;
    private final MessageSource messages;

    QuestionController(
            QuestionReader reader,
            Questions questions,
            QuestionSentence sentence,
            QuestionChoices choices,
            SavedQuestions saved,
            QuestionExports exports,
            QuestionFile file,
            Builder builder,
            MessageSource messages) {
        this.reader = reader;
        this.questions = questions;
        this.sentence = sentence;
        this.choices = choices;
        this.saved = saved;
        this.exports = exports;
        this.file = file;
        this.builder = builder;
        this.messages = messages;
    }

    @GetMapping
    String ask(
            HttpServletRequest request,
            @RequestParam(name = "saved", defaultValue = "") String kept,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        Questions.requireProvince(viewer);
        Asked asked = asked(request);
        Optional<SavedQuestion> opened =
                kept.matches("\\d{1,18}") ? saved.find(Long.parseLong(kept), viewer) : Optional.empty();
        if (asked.empty() && opened.isPresent()) {
            return "redirect:" + opened.get().url();
        }
        Understanding understood = reader.read(asked, viewer);
        model.addAttribute("form", builder.form(asked, understood.errors(), viewer, locale));
        model.addAttribute("saved", saved.of(viewer));
        model.addAttribute("opened", opened.orElse(null));
        model.addAttribute("sharings", Sharing.values());
        Question question = understood.question();
        if (question != null && !asked.empty()) {
            model.addAttribute("view", view(question, PageNumber.of(page).number(), viewer, locale));
        }
        return "question/questions";
    }

    @GetMapping("/export")
    @Nullable
    String export(
            HttpServletRequest request,
            @RequestParam(defaultValue = "xlsx") String format,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Questions.requireProvince(viewer);
        Asked asked = asked(request);
        Question question = reader.read(asked, viewer).question();
        if (question == null) {
            // the page says at each field what is wrong with it
            return "redirect:/questions?"
                    + Optional.ofNullable(request.getQueryString()).orElse("");
        }
        boolean csv = format.equals("csv");
        exports.begin(question, csv ? "csv" : "xlsx", viewer);
        file.write(question, csv, sentence.of(question, viewer, locale), viewer, locale, response);
        return null;
    }

    private AnswerView view(Question question, int page, Viewer viewer, Locale locale) {
        Answer answer = questions.answer(question, viewer, page, Questions.PAGE_SIZE);
        boolean english = locale.getLanguage().equals("en");
        return new AnswerView(answer, sentence.of(question, viewer, locale), line(question, viewer, locale), english);
    }

    /** The words of the line of a count that is open. */
    private @Nullable String line(Question question, Viewer viewer, Locale locale) {
        Dimension by = question.by();
        String at = question.at();
        if (by == null || at == null) {
            return null;
        }
        if (at.equals(Question.NONE)) {
            return messages.getMessage("question.none." + by.key(), null, locale);
        }
        return switch (by) {
            case UNIT -> label(choices.units(viewer, locale.getLanguage().equals("en")), at);
            case LEADER -> label(choices.people(List.of(at), viewer), at);
            case STATE -> messages.getMessage("execution." + at, null, at, locale);
            case BUCKET -> messages.getMessage("question.bucket." + at, null, at, locale);
            case NATURE -> messages.getMessage("nature." + at, null, at, locale);
            default -> at;
        };
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    /** What belongs to the question, without what belongs to the page. */
    private static Asked asked(HttpServletRequest request) {
        Map<String, String[]> sent = new LinkedHashMap<>(request.getParameterMap());
        List.of("saved", "page", "format").forEach(sent::remove);
        return Asked.of(sent);
    }
}
