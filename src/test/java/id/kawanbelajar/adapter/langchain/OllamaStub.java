package id.kawanbelajar.adapter.langchain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Ollama on a real socket that fails as it is told, for faults that a healthy server does not show. Knows one model,
 * {@code contoh}. Each chat request plays the next scene; without one it says "Baik."
 */
public final class OllamaStub implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern WORDS = Pattern.compile("(?<= )");
    private static final String TAGS = "{\"models\":[{\"name\":\"contoh:latest\",\"model\":\"contoh:latest\"}]}";

    private final ServerSocket door;
    private final ConcurrentLinkedQueue<Scene> scenes = new ConcurrentLinkedQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch clientLeft = new CountDownLatch(1);

    /** What happens to one chat request. */
    public interface Scene {
        void play(Wire wire) throws IOException, InterruptedException;
    }

    private OllamaStub(ServerSocket door) {
        this.door = door;
    }

    public static OllamaStub start() {
        try {
            OllamaStub stub = new OllamaStub(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(stub::serve);
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** The next chat request gets this. */
    public OllamaStub then(Scene scene) {
        scenes.add(scene);
        return this;
    }

    /** The next chat request gets this text, whole, word by word. */
    public OllamaStub thenSay(String text) {
        return then(wire -> {
            wire.head(200);
            for (String word : WORDS.split(text, -1)) {
                wire.word(word);
            }
            wire.done("stop", 300);
            wire.end();
        });
    }

    /** Head and body of every chat request, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Returns whether a client closed its connection while a scene waited for that. */
    public boolean clientLeftWithin(Duration wait) throws InterruptedException {
        return clientLeft.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            String request = read(new BufferedInputStream(client.getInputStream()));
            Wire wire = new Wire(client);
            if (request.startsWith("GET /api/tags")) {
                wire.whole(200, TAGS);
                return;
            }
            requests.add(request);
            Scene scene = scenes.poll();
            if (scene == null) {
                scene = w -> {
                    w.head(200);
                    w.word("Baik.");
                    w.done("stop", 300);
                    w.end();
                };
            }
            scene.play(wire);
        } catch (IOException e) {
            clientLeft.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return head.toString();
            }
            head.append((char) next);
        }
        Matcher length = LENGTH.matcher(head);
        int size = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return head + new String(in.readNBytes(size), StandardCharsets.UTF_8);
    }

    /** One connection as the server holds it. */
    public final class Wire {
        private final Socket client;
        private final OutputStream out;

        private Wire(Socket client) throws IOException {
            this.client = client;
            this.out = client.getOutputStream();
        }

        /** Begins a streamed response. */
        public void head(int status) throws IOException {
            send("HTTP/1.1 %d X\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .formatted(status));
        }

        /** Sends a whole response. */
        public void whole(int status, String body) throws IOException {
            int size = body.getBytes(StandardCharsets.UTF_8).length;
            send("HTTP/1.1 %d X\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s".formatted(status, size, body));
        }

        /** Sends a piece of the reply. */
        public void word(String text) throws IOException {
            line("{\"model\":\"contoh\",\"message\":{\"role\":\"assistant\",\"content\":\"%s\"},\"done\":false}"
                    .formatted(text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")));
        }

        /** Sends the last line of a reply. */
        public void done(String reason, int promptTokens) throws IOException {
            line(("{\"model\":\"contoh\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,"
                            + "\"done_reason\":\"%s\",\"prompt_eval_count\":%d,\"eval_count\":3}")
                    .formatted(reason, promptTokens));
        }

        /** Sends any line. */
        public void line(String text) throws IOException {
            byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
            send(Integer.toHexString(bytes.length) + "\r\n" + text + "\n\r\n");
        }

        /** Ends the response as HTTP says. */
        public void end() throws IOException {
            send("0\r\n\r\n");
        }

        /** Waits until the client closes; says so to the test. */
        public void waitForTheClientToLeave() throws IOException {
            client.setSoTimeout(20_000);
            if (client.getInputStream().read() < 0) {
                clientLeft.countDown();
            }
        }

        private void send(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
