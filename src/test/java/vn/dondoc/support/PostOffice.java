package vn.dondoc.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.dondoc.texting.GatewayServer;

/**
 * The program with a real mail server and a real gateway of text messages on this machine. All classes that extend it
 * share both, and one program; they end with the run. Tests look for letters of their own.
 */
@DondocTest
public abstract class PostOffice {

    protected static final GreenMail MAIL =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    protected static final GatewayServer GATEWAY = new GatewayServer();
    protected static final String FROM = "vanphong@nghean.example.vn";
    protected static final String BASE = "https://dondoc.example.vn";

    static {
        MAIL.start();
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("dondoc.mail.from", () -> FROM);
        registry.add("dondoc.base-url", () -> BASE + "/");
        registry.add("dondoc.texting.sms.url", () -> GATEWAY.url().toString());
    }
}
