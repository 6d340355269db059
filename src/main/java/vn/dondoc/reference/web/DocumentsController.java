package vn.dondoc.reference.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.dondoc.account.Viewer;
import vn.dondoc.reference.Document;
import vn.dondoc.reference.DocumentFilter;
import vn.dondoc.reference.Documents;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.ReferenceKind;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.PageNumber;

/** The list of the documents that are referred to. */
@Controller
class DocumentsController {

    private static final int ROWS = 25;

    private final Documents documents;
    private final MessageSource messages;

    DocumentsController(Documents documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /** The list as its page shows it. */
    record ListPage(
            List<Document> rows,
            int total,
            boolean filtered,
            @Nullable String previousUrl,
            @Nullable String nextUrl) {}

    /** A document as a field offers it. */
    record Suggestion(String number, String label) {}

    @GetMapping("/documents")
    String list(
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Entered entered = Entered.form(request.getParameterMap());
        PageNumber at = PageNumber.of(page);
        Documents.Page found = documents.list(filter(entered, at.number()), viewer);
        model.addAttribute(
                "list",
                new ListPage(
                        found.rows(),
                        found.total(),
                        List.of("q", "kind", "issuer", "year").stream().anyMatch(it -> entered.text(it) != null),
                        at.previous(),
                        at.next(found.total(), ROWS)));
        model.addAttribute("form", EnteredForm.of(entered));
        model.addAttribute("kinds", kinds());
        model.addAttribute(
                "issuers",
                documents.issuers(viewer).stream()
                        .map(name -> new Choice(name, name))
                        .toList());
        return "reference/list";
    }

    /** What a field for document numbers offers while somebody types. */
    @GetMapping("/documents/suggestions")
    @ResponseBody
    List<Suggestion> suggestions(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Viewer viewer) {
        return documents.suggestions(q, viewer).stream()
                .map(document -> new Suggestion(document.name(), document.title()))
                .toList();
    }

    private static DocumentFilter filter(Entered entered, int page) {
        Checks unread = new Checks();
        String year = entered.text("year");
        return new DocumentFilter(
                entered.text("q"),
                entered.choice("kind", ReferenceKind.class, unread),
                entered.text("issuer"),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                page,
                ROWS);
    }

    private List<Choice> kinds() {
        return Arrays.stream(ReferenceKind.values())
                .map(kind -> new Choice(kind.name(), word("session.reference." + kind)))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
