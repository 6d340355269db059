package vn.dondoc.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** Stands before a plain mail server and offers STARTTLS with a certificate of its own for 127.0.0.1. */
final class StartTlsDoor implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final ServerSocket door;
    private final int behind;
    private final SSLContext certificate;
    private final KeyStore keys;
    private final AtomicInteger encrypted = new AtomicInteger();

    StartTlsDoor(int behind) throws IOException, GeneralSecurityException, InterruptedException {
        this.behind = behind;
        this.keys = selfSigned();
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        certificate = SSLContext.getInstance("TLS");
        certificate.init(own.getKeyManagers(), null, null);
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(() -> {
            while (!door.isClosed()) {
                Socket client = door.accept();
                start(() -> serve(client));
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many connections were encrypted. */
    int encrypted() {
        return encrypted.get();
    }

    /** Trusts this door's certificate and no other. */
    SSLContext trusting() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private void serve(Socket client) throws IOException {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            say(client, line(server.getInputStream()));
            for (String said = line(client.getInputStream()); !said.isEmpty(); said = line(client.getInputStream())) {
                String verb = said.toUpperCase(Locale.ROOT);
                if (verb.startsWith("EHLO")) {
                    say(client, "250-127.0.0.1");
                    say(client, "250 STARTTLS");
                } else if (verb.startsWith("STARTTLS")) {
                    say(client, "220 Ready");
                    tunnel(client, server);
                    return;
                } else {
                    say(server, said);
                    start(() -> server.getInputStream().transferTo(client.getOutputStream()));
                    client.getInputStream().transferTo(server.getOutputStream());
                    return;
                }
            }
        }
    }

    private void tunnel(Socket client, Socket server) throws IOException {
        SSLSocket safe = (SSLSocket) certificate.getSocketFactory().createSocket(client, null, true);
        safe.setUseClientMode(false);
        safe.startHandshake();
        encrypted.incrementAndGet();
        start(() -> server.getInputStream().transferTo(safe.getOutputStream()));
        OutputStream into = server.getOutputStream();
        safe.getInputStream().transferTo(into);
    }

    private static void say(Socket to, String line) throws IOException {
        to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        to.getOutputStream().flush();
    }

    /** Byte by byte: what follows the line may be another language. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter >= 0 && letter != '\n'; letter = in.read()) {
            line.append((char) letter);
        }
        return line.toString().strip();
    }

    private static KeyStore selfSigned() throws IOException, GeneralSecurityException, InterruptedException {
        Path file = Files.createTempDirectory("starttls").resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "door",
                        "-keyalg",
                        "EC",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new AssertionError(said);
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD);
            return keys;
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException over) {
                // the other side hung up
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
