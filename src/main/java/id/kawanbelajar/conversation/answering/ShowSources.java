package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.AnswerMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.Source;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows where an answer stands: its words at once, then the page as a picture, unless the person saves data. */
public final class ShowSources {
    private static final Logger LOG = LoggerFactory.getLogger(ShowSources.class);

    private final SourcePictures pictures;

    public ShowSources(SourcePictures pictures) {
        this.pictures = pictures;
    }

    /** Shows the sources of an answer. */
    public void show(Exchange exchange, LoggedAnswer answer) {
        if (answer.sources().isEmpty()) {
            exchange.reply("sumber", Wording.say("jawaban-hilang"));
            return;
        }
        exchange.reply("sumber", AnswerMessages.sources(answer.sources()));
        if (!exchange.person().shortMode()) {
            picture(exchange, answer.sources());
        }
    }

    private void picture(Exchange exchange, List<Source> sources) {
        for (Source source : sources) {
            byte[] picture = drawn(source);
            if (picture.length > 0) {
                exchange.reply("sumber-gambar", new Message(List.of(page(source, picture)), List.of()));
                return;
            }
        }
    }

    /** The words are there already: a picture that cannot be drawn is no reason to say them again. */
    private byte[] drawn(Source source) {
        try {
            return pictures.of(source).orElse(new byte[0]);
        } catch (UnavailableException e) {
            LOG.warn("the page of a source could not be drawn: {}", e.getMessage());
            return new byte[0];
        }
    }

    private static Part page(Source source, byte[] picture) {
        String page = source.page().isBlank() ? "" : " halaman " + source.page();
        return new Part.Picture(
                Attachment.image("sumber", picture), Wording.sentence("sumber-halaman", source.book() + page));
    }
}
