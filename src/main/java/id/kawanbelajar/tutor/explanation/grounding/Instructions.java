package id.kawanbelajar.tutor.explanation.grounding;

import java.util.regex.Pattern;

/** Sentences of a material that speak to whoever reads it by machine. They are never evidence. */
public final class Instructions {
    private static final Pattern TO_A_MACHINE =
            Pattern.compile("(?i)\\b(?:jawaban|balasan|tanggapan|respons?)(?:mu\\b| anda\\b| kamu\\b)"
                    + "|\\b(?:dalam|ke|di akhir) (?:jawaban|balasan|tanggapan)\\b"
                    + "|\\bjawab(?:lah)? (?:dalam|dengan) bahasa\\b"
                    + "|\\b(?:abaikan|lupakan|hiraukan|ignore|disregard|forget)\\b.{0,40}"
                    + "\\b(?:instruksi|perintah|petunjuk|aturan|instructions?|rules?|above|di atas|sebelum\\w*)\\b"
                    + "|\\b(?:system prompt|prompt sistem|mulai sekarang kamu|you are now|you must|as an ai|sebagai ai)\\b"
                    + "|\\b(?:jawab|jawaban|balas|balasan|tanggapan|respons?|responses?|answer|output|reply)\\w*\\b.{0,60}"
                    + "\\b(?:dengan|hanya|harus|sisipkan|tambahkan|akhiri|ubah|ganti|with|only|in|using|include|append)\\b"
                    + "|\\b(?:sisipkan|tambahkan|cantumkan|tulis ulang|terjemahkan|sampaikan|katakan|ucapkan|insert|append"
                    + "|include|rewrite|translate|encode|print|write|respond|tell the user)\\b");

    private Instructions() {}

    /** Returns whether a sentence looks like an instruction to a model; a few exercises of a schoolbook do too. */
    public static boolean in(String sentence) {
        return TO_A_MACHINE.matcher(sentence).find();
    }
}
