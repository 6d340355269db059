package vn.dondoc.texting;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateways of the installation, {@code dondoc.texting.sms} and {@code dondoc.texting.zalo}; without a URL a channel
 * is off.
 */
@ConfigurationProperties("dondoc.texting")
record GatewaySettings(@Nullable Gateway sms, @Nullable Gateway zalo) {

    /**
     * @param url where a text is posted to
     * @param body what is posted, JSON in which {@code {number}}, {@code {text}} and {@code {id}} stand for the
     *     escaped values within their quotation marks
     * @param headers sent with it, for example the token
     * @param success a regular expression that the answer of a taken text contains; any answer 2xx where it is empty
     * @param unaccented whether the text is written without diacritics
     * @param parts how many parts a text may have
     */
    record Gateway(
            @Nullable URI url,

            @DefaultValue("{\"to\":\"{number}\",\"text\":\"{text}\",\"id\":\"{id}\"}")
            String body,

            @DefaultValue Map<String, String> headers,
            @DefaultValue("10s") Duration timeout,
            @DefaultValue("") String success,
            @Nullable Boolean unaccented,
            @DefaultValue("1") int parts) {

        /** Only where it leads: the address and the headers hold secrets. */
        @Override
        public String toString() {
            return "Gateway[" + (url == null ? "off" : url.getHost()) + "]";
        }
    }

    @Nullable
    Gateway of(Channel channel) {
        return channel == Channel.SMS ? sms : zalo;
    }
}
