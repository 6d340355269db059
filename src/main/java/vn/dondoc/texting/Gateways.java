package vn.dondoc.texting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The gateways that are set up. */
@Component
class Gateways {

    private final List<TextGateway> all;

    Gateways(List<TextGateway> all) {
        this.all = all;
    }

    Optional<TextGateway> of(Channel channel) {
        return all.stream()
                .filter(gateway -> gateway.channel() == channel && gateway.isSetUp())
                .findFirst();
    }
}
