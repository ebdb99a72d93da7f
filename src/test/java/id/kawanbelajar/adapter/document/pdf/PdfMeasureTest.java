package id.kawanbelajar.adapter.document.pdf;

import static id.kawanbelajar.adapter.document.pdf.PdfFixture.BOLD;
import static id.kawanbelajar.adapter.document.pdf.PdfFixture.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.SharedData;
import id.kawanbelajar.adapter.document.Heard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well pages are read, on real files with their true text and on a book that is set here. */
class PdfMeasureTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final int PAGES = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            docs/kuliah_html_css/Modul_Ajar_Web_Programming_Dasar_HTML_CSS_
            docs/kuliah_js_lanjut/JavaScript-_Langkah_Lanjut_dari_HTML_dan_CSS
            docs/kuliah_python/Code_Kickstart_Python
            """)
    void readsNearlyAllWordsOfRealFilesInOrder(String name) throws IOException {
        List<String> gold = words(shown(Files.readString(SharedData.file(name + ".md"))));
        List<String> read =
                words(NoPictures.reading(SharedData.file(name + ".pdf")).text());

        double share = (double) common(gold, read) / gold.size();
        System.out.printf("%s: %.2f %% of %d words in order%n", name, 100 * share, gold.size());
        assertThat(share).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void readsABookOfTwoColumnsInOrderWithoutItsHeads() throws IOException {
        Random random = new Random(6);
        List<String> sentences = new ArrayList<>();
        Heard heard;
        try (PdfFixture pdf = new PdfFixture()) {
            for (int page = 0; page < PAGES; page++) {
                set(pdf, page, random, sentences);
            }
            heard = NoPictures.reading(pdf.save(folder));
        }
        String text = heard.text().replaceAll("\\s+", " ");

        double order = pairsInOrder(text, sentences);
        long heads = heard.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.text().contains("Kurikulum Merdeka")
                        || block.text().contains("Ayo Belajar"))
                .count();
        long labelled = heard.pages().stream()
                .filter(page -> page.label().equals("" + (page.number() + 10)))
                .count();
        System.out.printf(
                "book: %.2f %% of %d sentence pairs in order, heads left on %d of %d pages, %d numbers found%n",
                100 * order, sentences.size() - 1, heads, PAGES, labelled);
        assertThat(order).isGreaterThanOrEqualTo(0.95);
        assertThat(heads).isLessThanOrEqualTo(PAGES / 20);
        assertThat(labelled).isGreaterThanOrEqualTo(PAGES * 19L / 20);
    }

    /** A page: head with the chapter's name, a heading, two columns, sometimes a box in one or across both, a foot. */
    private static void set(PdfFixture pdf, int page, Random random, List<String> sentences) throws IOException {
        pdf.page();
        pdf.text(PLAIN, 8, 50, 45, page % 2 == 0 ? "Ayo Belajar IPA" : "Bab " + (page / 12 + 1) + " Kurikulum Merdeka");
        pdf.text(PLAIN, 8, page % 2 == 0 ? 530 : 50, 815, "" + (page + 11));
        if (page % 3 == 0) {
            pdf.text(BOLD, 15, 50, 85, "Bagian " + (page / 3 + 1) + " tentang " + sentence(random, 2));
        }
        float low = columns(pdf, 105, page % 4 < 2 ? 330 : 770, random, sentences);
        switch (page % 4) {
            case 0 -> {
                pdf.ground(50, low + 5, 490, 45);
                String box = sentence(random, 12);
                sentences.add(box);
                pdf.paragraph(60, low + 22, 470, box);
                columns(pdf, low + 75, 770, random, sentences);
            }
            case 1 -> {
                pdf.text(BOLD, 12, 50, low + 22, "Ringkasan");
                columns(pdf, low + 42, 770, random, sentences);
            }
            default -> assertThat(low).isPositive();
        }
    }

    private static float columns(PdfFixture pdf, float top, float bottom, Random random, List<String> sentences)
            throws IOException {
        int lines = (int) ((bottom - top) / PdfFixture.LEADING);
        List<String> set = new ArrayList<>();
        while (set.size() < 2 * lines - 5) {
            List<String> paragraph = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                paragraph.add(sentence(random, 8 + random.nextInt(10)));
            }
            sentences.addAll(paragraph);
            set.addAll(PdfFixture.lines(String.join(" ", paragraph), 230));
        }
        int left = (set.size() + 1) / 2;
        for (int i = 0; i < set.size(); i++) {
            float x = i < left ? 50 : 310;
            pdf.text(PLAIN, PdfFixture.SIZE, x, top + (i < left ? i : i - left) * PdfFixture.LEADING, set.get(i));
        }
        return top + left * PdfFixture.LEADING;
    }

    private static String sentence(Random random, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(i == 0 ? "" : " ").append(word(random));
        }
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.append('.').toString();
    }

    private static String word(Random random) {
        String[] parts = {"ba", "ca", "du", "fo", "ga", "hi", "ke", "lo", "ma", "ni", "pe", "ra", "su", "te", "wa"};
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            word.append(parts[random.nextInt(parts.length)]);
        }
        return word.append(random.nextBoolean() ? "n" : "").toString();
    }

    private static double pairsInOrder(String text, List<String> sentences) {
        int right = 0;
        for (int i = 1; i < sentences.size(); i++) {
            int one = text.indexOf(sentences.get(i - 1));
            int other = text.indexOf(sentences.get(i));
            right += one >= 0 && other > one ? 1 : 0;
        }
        return (double) right / (sentences.size() - 1);
    }

    /** What of a Markdown source a printed page can show: no addresses of links, no names of languages, no HTML. */
    private static String shown(String markdown) {
        return markdown.replaceAll("(?m)^\\s*```\\w*\\s*$", "")
                .replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("<(?:img|div) [^>]*>", "");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        var word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** Length of the longest sequence of words that both have in this order. */
    private static int common(List<String> gold, List<String> read) {
        Map<String, Integer> ids = new HashMap<>();
        int[] a = gold.stream().mapToInt(word -> id(ids, word)).toArray();
        int[] b = read.stream().mapToInt(word -> id(ids, word)).toArray();
        int[] above = new int[b.length + 1];
        for (int x : a) {
            int[] row = new int[b.length + 1];
            for (int j = 1; j <= b.length; j++) {
                row[j] = x == b[j - 1] ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return above[b.length];
    }

    private static int id(Map<String, Integer> ids, String word) {
        Integer known = ids.putIfAbsent(word, ids.size());
        return known == null ? ids.size() - 1 : known;
    }
}
