package id.kawanbelajar.practice.checking.figure;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects which pictures are shown, then looks at each file once. */
public final class PictureCheck {
    private static final int FEWEST_WORDS = 8;

    private final DrawingFiles files;
    private final Set<String> shown = new LinkedHashSet<>();

    public PictureCheck(DrawingFiles files) {
        this.files = files;
    }

    /**
     * Notes that a picture is shown.
     *
     * @param file the chapter or file of questions that shows it
     * @param spot where in that file
     * @return what is wrong with showing it
     */
    public List<Finding> show(String file, String spot, String picture, String description) {
        List<Finding> findings = new ArrayList<>();
        String path = files.beside(file, picture);
        if (files.exists(path)) {
            shown.add(path);
        } else {
            findings.add(new Finding(
                    Rule.REFERENCE,
                    file,
                    spot,
                    "gambar %s tidak ada di sebelah berkas ini; taruh berkasnya di sana atau betulkan namanya"
                            .formatted(picture)));
        }
        if (description.strip().split("\\s+", -1).length < FEWEST_WORDS) {
            findings.add(new Finding(
                    Rule.PICTURE,
                    file,
                    spot,
                    "uraian gambar %s terlalu pendek; tulis dalam %d kata atau lebih apa yang tampak, untuk anak yang tidak bisa melihatnya"
                            .formatted(picture, FEWEST_WORDS)));
        }
        return findings;
    }

    /** Looks at every drawing that was shown, and at those below a folder that nobody shows. */
    public List<Finding> drawings(String folder) {
        List<Finding> findings = new ArrayList<>();
        List<String> there = files.under(folder);
        Set<String> all = new TreeSet<>(there);
        shown.stream().filter(path -> path.endsWith(".svg")).forEach(all::add);
        for (String path : all) {
            findings.addAll(drawing(path));
            if (!shown.contains(path)) {
                findings.add(new Finding(
                        Rule.PICTURE,
                        path,
                        "",
                        "tidak ditampilkan bab atau soal mana pun; tampilkan dengan ![uraian](nama.svg) atau hapus"));
            }
        }
        return findings;
    }

    private List<Finding> drawing(String path) {
        try {
            return DrawingRules.findings(path, files.read(path));
        } catch (UnreadableException e) {
            return List.of(new Finding(Rule.DRAWING, path, "", String.valueOf(e.getMessage())));
        }
    }
}
