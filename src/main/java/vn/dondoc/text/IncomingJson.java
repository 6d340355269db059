package vn.dondoc.text;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Brings every text of a JSON body into the stored form. */
@Component
class IncomingJson extends SimpleModule {

    IncomingJson() {
        super("nfc");
        addDeserializer(String.class, new NfcDeserializer());
    }

    private static class NfcDeserializer extends StdScalarDeserializer<String> {

        NfcDeserializer() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return text == null ? null : Nfc.of(text);
        }
    }
}
