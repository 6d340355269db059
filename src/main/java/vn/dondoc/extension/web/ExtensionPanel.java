package vn.dondoc.extension.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.extension.ExtensionReading;
import vn.dondoc.extension.ExtensionReason;
import vn.dondoc.extension.ExtensionView;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.view.TaskPanel;
import vn.dondoc.ui.Choice;

/** The dates of a task on its page, with the forms to move them. */
@Component
class ExtensionPanel implements TaskPanel {

    private static final int ORDER = 20;

    private final ExtensionReading reading;
    private final MessageSource messages;

    ExtensionPanel(ExtensionReading reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public Optional<Content> of(TaskDetails task, Viewer viewer) {
        ExtensionView view = reading.of(task, viewer);
        return Optional.of(new Content(
                ORDER,
                "extension/panel",
                Map.of(
                        "extension",
                        view,
                        "extensionForm",
                        ExtensionForm.of(task.line().version()),
                        "extensionReasons",
                        reasons(view))));
    }

    private List<Choice> reasons(ExtensionView view) {
        return view.reasons().stream()
                .map(reason -> new Choice(reason.name(), label(reason)))
                .toList();
    }

    private String label(ExtensionReason reason) {
        return messages.getMessage("extension.reason." + reason, null, LocaleContextHolder.getLocale());
    }
}
