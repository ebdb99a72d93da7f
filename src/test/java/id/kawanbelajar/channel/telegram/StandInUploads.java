package id.kawanbelajar.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests that carry a file: read, checked and shown as Telegram and a person at the stand-in need it. */
final class StandInUploads {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("[; ]name=\"?([^\";\r]+)");
    private static final Pattern FILE = Pattern.compile("filename=\"?([^\";\r]+)");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final List<String> KINDS = List.of("photo", "document");

    private StandInUploads() {}

    /** Reads a body of form-data as if it were JSON; a file becomes its name, size and content. */
    static JsonNode read(String type, byte[] body) throws IOException {
        String boundary = "--" + type.replaceFirst(".*boundary=\"?([^\";]+).*", "$1");
        ObjectNode read = JSON.createObjectNode();
        String text = new String(body, StandardCharsets.ISO_8859_1);
        for (String part : text.split(Pattern.quote(boundary), -1)) {
            int end = part.indexOf("\r\n\r\n");
            if (end >= 0) {
                add(read, part.substring(0, end), part.substring(end + 4, part.length() - 2));
            }
        }
        for (String kind : KINDS) {
            String attached = read.path(kind).asText().replaceFirst("^attach://", "");
            if (read.path(attached).isObject()) {
                read.set(kind, read.remove(attached));
            }
        }
        return read;
    }

    private static void add(ObjectNode read, String head, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        String name = group(NAME, head);
        String file = group(FILE, head);
        String value = new String(bytes, StandardCharsets.UTF_8);
        if (!file.isEmpty()) {
            read.putObject(name).put("file", file).put("size", bytes.length).put("content", bytes);
        } else if (value.startsWith("{")) {
            read.set(name, JSON.readTree(value));
        } else {
            read.put(name, value);
        }
    }

    private static String group(Pattern pattern, String head) {
        Matcher found = pattern.matcher(head);
        return found.find() ? found.group(1) : "";
    }

    /** Returns what Telegram would say against a picture or a file; blank if nothing, or if it has none and needs none. */
    static String fault(String method, JsonNode body) {
        byte[] content = content(body);
        if (content.length == 0) {
            return method.equals("sendmessage") ? "" : "file must be non-empty";
        }
        if (method.equals("sendphoto") && !Arrays.equals(Arrays.copyOf(content, PNG.length), PNG)) {
            return "IMAGE_PROCESS_FAILED";
        }
        return "";
    }

    /** Returns the bytes of a request's picture or file; empty if it has none. */
    static byte[] content(JsonNode body) {
        for (String kind : KINDS) {
            try {
                byte[] content = body.path(kind).path("content").binaryValue();
                if (content != null) {
                    return content;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new byte[0];
    }

    /** Returns a request as a line for a person; its file is written to a folder and named by its path. */
    static String shown(JsonNode body, Path folder) throws IOException {
        ObjectNode shown = body.deepCopy();
        for (String kind : KINDS) {
            if (shown.get(kind) instanceof ObjectNode file) {
                file.remove("content");
                Path place = Files.createDirectories(folder)
                        .resolve(Path.of(file.path("file").asText()).getFileName());
                file.put("file", Files.write(place, content(body)).toString());
            }
        }
        return shown.toString();
    }
}
