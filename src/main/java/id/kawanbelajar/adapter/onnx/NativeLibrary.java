package id.kawanbelajar.adapter.onnx;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.jar.JarEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Unpacks ONNX Runtime's native library once. By itself the runtime unpacks 24 MB into the temporary folder at every
 * start (0.2 s) and leaves them there when the process is killed.
 */
final class NativeLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);
    private static final String FOLDER_SETTING = "onnxruntime.native.path";
    private static final String[] FILES = {"libonnxruntime.so", "libonnxruntime4j_jni.so"};

    private NativeLibrary() {}

    /** Makes the runtime load from {@code cache}; must come before its first use. Elsewhere than on Linux does nothing. */
    static void keepIn(Path cache) {
        Path set = Path.of(System.getProperty(FOLDER_SETTING, ""), FILES[0]);
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux") || Files.exists(set)) {
            return;
        }
        try {
            Path folder =
                    cache.resolve("onnxruntime-%08x".formatted(entry(FILES[0]).getCrc()));
            for (String name : FILES) {
                unpack(name, folder);
            }
            System.setProperty(FOLDER_SETTING, folder.toAbsolutePath().toString());
        } catch (IOException e) {
            LOG.info("ONNX Runtime tidak dapat disimpan di {}: {}; dipakai folder sementara", cache, e.toString());
        }
    }

    private static void unpack(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file) && Files.size(file) == entry(name).getSize()) {
            return;
        }
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, name, ".baru");
        try (InputStream in = jar(name).getInputStream()) {
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Durable.sync(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static JarEntry entry(String name) throws IOException {
        return jar(name).getJarEntry();
    }

    private static JarURLConnection jar(String name) throws IOException {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x64";
        URL found = OrtEnvironment.class.getResource("/ai/onnxruntime/native/linux-%s/%s".formatted(machine, name));
        if (found == null || !(found.openConnection() instanceof JarURLConnection jar)) {
            throw new IOException("no " + name + " in a jar");
        }
        return jar;
    }
}
