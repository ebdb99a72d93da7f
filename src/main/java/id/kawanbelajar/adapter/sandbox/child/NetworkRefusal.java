package id.kawanbelajar.adapter.sandbox.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes this JVM refuse every connection and every look-up of a name. Where the system already keeps the network away it
 * costs nothing; elsewhere it is all there is.
 */
final class NetworkRefusal {
    /** What a link in a document could be fetched by. */
    private static final Set<String> FAR = Set.of("http", "https", "ftp", "mailto");

    private NetworkRefusal() {}

    @SuppressWarnings("deprecation") // the only way to refuse plain sockets
    static void install() {
        // a file of host names that knows none takes the place of the system's resolver
        System.setProperty("jdk.net.hosts.file", "/dev/null");
        System.setProperty("java.nio.channels.spi.SelectorProvider", RefusingChannels.class.getName());
        URL.setURLStreamHandlerFactory(NetworkRefusal::handler);
        try {
            Socket.setSocketImplFactory(() -> {
                throw unchecked();
            });
            ServerSocket.setSocketFactory(() -> {
                throw unchecked();
            });
            DatagramSocket.setDatagramSocketImplFactory(() -> {
                throw unchecked();
            });
        } catch (IOException e) {
            throw new UncheckedIOException("sockets were handed out before they could be refused", e);
        }
    }

    private static @Nullable URLStreamHandler handler(String protocol) {
        return FAR.contains(protocol) ? new Refusing() : null;
    }

    private static UncheckedIOException unchecked() {
        return new UncheckedIOException(refusal());
    }

    static SocketException refusal() {
        return new SocketException("a reading process has no network");
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw refusal();
        }
    }
}
