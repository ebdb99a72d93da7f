package id.kawanbelajar.material.inspection.personal;

import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds text that talks to the program instead of the reader ("abaikan instruksi sebelumnya"). Such text does nothing here,
 * since a file's words are never an order; the teacher is told because somebody put it there. Stateless.
 */
public final class FindOrders {
    private static final String OVERRIDE = "(?:abaikan|lupakan|hiraukan|langgar|ignore|disregard|forget|override)";
    private static final String RULES =
            "(?:instruksi|perintah|aturan|arahan|instructions?|prompts?|rules?|guidelines?)";
    private static final String EARLIER =
            "(?:sebelum(?:nya)?|di\\s+atas|sistem|semua|previous|above|prior|earlier|system|all)";
    private static final Pattern ORDER = Pattern.compile(
            "\\b%1$s\\b[^.!?]{0,30}\\b%3$s\\b[^.!?]{0,30}\\b%2$s\\b".formatted(OVERRIDE, RULES, EARLIER)
                    + "|\\b%1$s\\b[^.!?]{0,30}\\b%2$s\\b[^.!?]{0,30}\\b%3$s\\b".formatted(OVERRIDE, RULES, EARLIER)
                    + "|\\b(?:mulai\\s+sekarang|from\\s+now\\s+on),?\\s+(?:kamu|anda|you)\\s+(?:adalah|are|berperan)\\b"
                    + "|\\b(?:jika|kalau)\\s+(?:kamu|anda)\\s+(?:adalah\\s+)?(?:sebuah\\s+)?(?:ai|chatbot|bot|model\\s+bahasa)\\b"
                    + "|\\bif\\s+you\\s+are\\s+an?\\s+(?:ai|llm|chatbot|(?:ai\\s+)?assistant|language\\s+model)\\b"
                    + "|<\\|(?:im_start|im_end|system|user|assistant|endoftext)|\\[/?INST]",
            Pattern.CASE_INSENSITIVE);

    /** Returns one note on the pages with such text, a sentence in Indonesian; empty where there is none. */
    public List<String> find(ReadFile file) {
        List<String> pages = file.pages().stream()
                .filter(FindOrders::hasOne)
                .map(page -> Integer.toString(page.number()))
                .toList();
        return pages.isEmpty()
                ? List.of()
                : List.of(("Halaman %s memuat kalimat yang menyuruh chatbot, bukan pembaca. Kalimat itu tidak dituruti,"
                                + " tetapi sebaiknya Bapak/Ibu hapus dari berkasnya.")
                        .formatted(String.join(", ", pages)));
    }

    private static boolean hasOne(ReadPage page) {
        String text = page.blocks().stream().map(ReadBlock::text).collect(Collectors.joining("\n"));
        return ORDER.matcher(text).find();
    }
}
