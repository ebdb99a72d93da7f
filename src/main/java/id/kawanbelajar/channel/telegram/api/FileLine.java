package id.kawanbelajar.channel.telegram.api;

import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Loads files from a Bot API server, whose answers are no JSON there. Follows no redirection, and tells no address: it holds
 * the token.
 */
final class FileLine {
    private static final int BUFFER = 64 * 1024;

    private final BotToken token;
    private final HttpUrl server;
    private final OkHttpClient http;

    FileLine(BotToken token, HttpUrl server, OkHttpClient like) {
        this.token = token;
        this.server = server;
        OkHttpClient.Builder builder = like.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .readTimeout(Duration.ofSeconds(30))
                .callTimeout(Duration.ofMinutes(15));
        builder.interceptors().clear();
        this.http = builder.build();
    }

    Download load(String path, Path target, long limit) {
        HttpUrl url = server.newBuilder()
                .addPathSegment("file")
                .addPathSegment("bot" + token.reveal())
                .addPathSegments(path)
                .build();
        try (Response response =
                http.newCall(new Request.Builder().url(url).build()).execute()) {
            ResponseBody body = response.body();
            if (response.code() != 200 || body == null) {
                return new Download.Failed(new Fault.Refused(response.code(), "no file", Duration.ZERO));
            }
            return body.contentLength() > limit ? new Download.TooBig() : copy(body, target, limit);
        } catch (IOException e) {
            return new Download.Failed(
                    new Fault.Away(token.scrub(e.getClass().getSimpleName() + ": " + e.getMessage())));
        }
    }

    private Download copy(ResponseBody body, Path target, long limit) throws IOException {
        boolean whole = false;
        try (InputStream in = body.byteStream();
                OutputStream out = open(target)) {
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > limit) {
                    return new Download.TooBig();
                }
                write(out, buffer, n);
            }
            whole = true;
            return new Download.Done(bytes);
        } finally {
            if (!whole) {
                Files.deleteIfExists(target);
            }
        }
    }

    /** A full disk is not the line's fault. */
    private static OutputStream open(Path target) {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            return Files.newOutputStream(target);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int n) {
        try {
            out.write(buffer, 0, n);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private static UnavailableException cannotWrite(IOException e) {
        return UnavailableException.untilMended(
                "berkas kiriman tidak bisa ditulis; periksa izin dan ruang disk folder data", e);
    }
}
