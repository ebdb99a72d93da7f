package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.LangChain4jException;
import id.kawanbelajar.failure.UnavailableException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;

/** Turns whatever LangChain4j throws into one exception that says what to do, in Indonesian. */
final class OllamaFaults {
    private final OllamaChat chat;

    OllamaFaults(OllamaChat chat) {
        this.chat = chat;
    }

    /** Returns what to throw; an exception that is a bug of ours is returned as it is. */
    RuntimeException mapped(RuntimeException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case HttpException http -> {
                    return status(http, error);
                }
                case ConnectException refused -> {
                    return away(refused);
                }
                case HttpConnectTimeoutException slow -> {
                    return away(slow);
                }
                case StreamFault fault
                when fault.kind() != StreamFault.Kind.BROKEN -> {
                    return stream(fault);
                }
                default -> {}
            }
        }
        if (error instanceof LangChain4jException || error instanceof StreamFault) {
            return UnavailableException.forNow(
                    "Ollama putus di tengah jawaban. Lihat catatan Ollama; sering karena memori habis.", error);
        }
        return error;
    }

    private UnavailableException away(Throwable error) {
        return UnavailableException.forNow(
                "Ollama tidak menjawab di %s. Jalankan `ollama serve`, atau betulkan KAWAN_OLLAMA_URL."
                        .formatted(chat.url()),
                error);
    }

    private UnavailableException status(HttpException http, RuntimeException error) {
        return switch (http.statusCode()) {
            case 404 -> noModel(error);
            case 503, 429 ->
                UnavailableException.forNow("Ollama sedang terlalu sibuk. Coba lagi sebentar lagi.", error);
            case 400 ->
                UnavailableException.untilMended(
                        "Ollama menolak permintaan untuk model %s: %s. Pilih model lain di KAWAN_MODEL."
                                .formatted(chat.model(), shortened(String.valueOf(http.getMessage()))),
                        error);
            default ->
                UnavailableException.forNow(
                        "Ollama gagal menjalankan %s (kode %d). Periksa memori komputer dan catatan Ollama."
                                .formatted(chat.model(), http.statusCode()),
                        error);
        };
    }

    /** The model has not been fetched. */
    UnavailableException noModel(Throwable error) {
        return UnavailableException.untilMended(
                "Model %s belum ada di Ollama. Jalankan `ollama pull %s`.".formatted(chat.model(), chat.model()),
                error);
    }

    private UnavailableException stream(StreamFault fault) {
        String what = "%s (%s)".formatted(chat.model(), fault.getMessage());
        return switch (fault.kind()) {
            case SLOW_START ->
                UnavailableException.forNow(
                        "Model terlalu lama mulai menjawab: " + what + ". Pakai model yang lebih kecil.", fault);
            case STALLED -> UnavailableException.forNow("Model berhenti di tengah jawaban: " + what, fault);
            case TOO_LONG ->
                UnavailableException.forNow(
                        "Jawaban model terlalu lama: " + what + ". Pakai model yang lebih kecil.", fault);
            case CUT_PROMPT ->
                UnavailableException.untilMended(
                        "Model hanya membaca sebagian bahan: " + what + ". Besarkan KAWAN_KONTEKS.", fault);
            case BROKEN, GARBAGE, NO_END, INTERRUPTED ->
                UnavailableException.forNow("Jawaban Ollama tidak utuh: " + what + ". Lihat catatan Ollama.", fault);
        };
    }

    private static String shortened(String text) {
        return text.length() <= 160 ? text : text.substring(0, 160) + "…";
    }
}
