package vn.dondoc.reference.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.reference.Bucket;
import vn.dondoc.reference.Document;
import vn.dondoc.reference.DocumentData;
import vn.dondoc.reference.DocumentEditing;
import vn.dondoc.reference.DocumentTasks;
import vn.dondoc.reference.Documents;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.ReferenceKind;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.Difference;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** One document: what has been ordered under it, what came of it, and the office's corrections. */
@Controller
@RequestMapping("/documents/{id}")
class DocumentController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> LABELS = Map.of(
            "kind", "document.kind",
            "number", "word.documentNumber",
            "issuedOn", "document.issuedOn",
            "issuer", "document.issuer",
            "title", "document.title",
            "years", "document.years");

    private final Documents documents;
    private final DocumentTasks tasks;
    private final DocumentEditing editing;
    private final MessageSource messages;

    DocumentController(Documents documents, DocumentTasks tasks, DocumentEditing editing, MessageSource messages) {
        this.documents = documents;
        this.tasks = tasks;
        this.editing = editing;
        this.messages = messages;
    }

    @GetMapping
    String page(
            @PathVariable long id, @AuthenticationPrincipal Viewer viewer, HttpServletRequest request, Model model) {
        Document document = documents.byId(id, viewer);
        if (document.id() != id) {
            return "redirect:/documents/" + document.id();
        }
        Bucket bucket = Entered.form(request.getParameterMap()).choice("bucket", Bucket.class, new Checks());
        return page(document, document.version(), bucket, EnteredForm.of(stored(document)), viewer, model);
    }

    @PostMapping
    String edit(
            @PathVariable long id,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        Document document = documents.byId(id, viewer);
        try {
            editing.edit(id, DocumentData.of(entered), entered.versionOrStale(), viewer);
            Flash.success(next, "document.flash.saved");
            next.addFlashAttribute("draftSaved", "document-" + id);
            return "redirect:/documents/" + id;
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(
                    document,
                    entered.versionOrStale(),
                    null,
                    EnteredForm.refused(entered, invalid),
                    viewer,
                    unfolded(model));
        } catch (Stale stale) {
            response.setStatus(409);
            model.addAttribute("differences", differences(entered, stored(document)));
            return page(document, stale.newest(), null, EnteredForm.of(entered), viewer, unfolded(model));
        }
    }

    @PostMapping("/merging")
    String merge(
            @PathVariable long id,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        Document document = documents.byId(id, viewer);
        try {
            long kept = editing.merge(id, entered.text("into"), entered.versionOrStale(), viewer);
            Flash.success(next, "document.flash.merged", document.name());
            return "redirect:/documents/" + kept;
        } catch (Invalid invalid) {
            response.setStatus(422);
            model.addAttribute("merging", EnteredForm.refused(entered, invalid));
            EnteredForm form = EnteredForm.of(stored(document));
            return page(document, entered.versionOrStale(), null, form, viewer, unfolded(model));
        }
    }

    private String page(
            Document document, long version, @Nullable Bucket bucket, EnteredForm form, Viewer viewer, Model model) {
        model.addAttribute("document", document);
        model.addAttribute("version", version);
        model.addAttribute("bucket", bucket);
        model.addAttribute("counts", tasks.counts(document, viewer));
        model.addAttribute("rows", tasks.rows(document, bucket, viewer));
        model.addAttribute("sessions", documents.sessions(document.id(), viewer));
        model.addAttribute("history", DocumentStory.of(editing.history(document.id(), viewer)));
        model.addAttribute("mayEdit", DocumentEditing.mayEdit(viewer));
        model.addAttribute("form", form);
        model.addAttribute("kinds", kinds());
        if (!model.containsAttribute("merging")) {
            model.addAttribute("merging", EnteredForm.of(Entered.json(null)));
        }
        return "reference/page";
    }

    /** What was refused is shown at once. */
    private static Model unfolded(Model model) {
        return model.addAttribute("unfolded", true);
    }

    private static Entered stored(Document document) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kind", document.kind().name());
        texts.put("title", document.title());
        put(texts, "number", document.number());
        put(texts, "issuer", document.issuer());
        put(texts, "years", document.years());
        put(texts, "issuedOn", document.issuedOn() == null ? null : DAY.format(document.issuedOn()));
        return Entered.of(texts);
    }

    private static void put(Map<String, String> texts, String name, @Nullable String text) {
        if (text != null) {
            texts.put(name, text);
        }
    }

    private static List<Difference> differences(Entered mine, Entered stored) {
        return LABELS.entrySet().stream()
                .filter(field -> !mine.typed(field.getKey()).strip().equals(stored.typed(field.getKey())))
                .map(field -> new Difference(field.getValue(), mine.text(field.getKey()), stored.text(field.getKey())))
                .toList();
    }

    private List<Choice> kinds() {
        return Arrays.stream(ReferenceKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        messages.getMessage("session.reference." + kind, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
