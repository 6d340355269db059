package vn.dondoc.text;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Brings every text of a form, path or query into the stored form before a controller sees it. */
@ControllerAdvice
class IncomingForms {

    @InitBinder
    void normalizeText(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new NfcEditor());
    }

    private static class NfcEditor extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            setValue(text == null ? null : Nfc.of(text));
        }
    }
}
