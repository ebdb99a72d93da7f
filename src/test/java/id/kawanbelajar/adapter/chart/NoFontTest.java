package id.kawanbelajar.adapter.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.plan.view.Plans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A computer without fonts, made by a process of its own, since Java looks for them only once. */
@EnabledOnOs(OS.LINUX)
class NoFontTest {
    /** Tries to draw; prints what the caller is told. */
    public static void main(String[] words) {
        try {
            System.out.println(new PngPlanPicture().draw(Plans.evening()).length);
        } catch (UnavailableException e) {
            System.out.println(e.getMessage());
        }
    }

    @Test
    void saysThatAFontIsMissing(@TempDir Path folder) throws IOException {
        Path fonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig/>");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                NoFontTest.class.getName());
        java.environment().put("FONTCONFIG_FILE", fonts.toString());
        Process process = java.redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("gambar tidak bisa dibuat")
                .contains("fonts-dejavu-core");
    }
}
