package id.kawanbelajar.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.query.Metadata;
import dev.langchain4j.rag.query.Query;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.tutor.explanation.Wishes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageContentRetrieverTest {
    private static final Finding TWO = Wishes.wish("ayu", "apa itu uap?", "Uap adalah air.", "Es adalah air beku.")
            .answer()
            .finding();

    @Test
    void bringsPassagesBestFirstWithWhereTheyStand() {
        var contents = new PassageContentRetriever(question -> TWO, 1).retrieve(Query.from("apa itu uap?"));

        assertThat(contents).singleElement().satisfies(content -> {
            assertThat(content.textSegment().text()).isEqualTo("Uap adalah air.");
            assertThat(content.textSegment().metadata().toMap())
                    .containsEntry("book", "Buku Uji")
                    .containsEntry("page", "7");
        });
    }

    @Test
    void bringsNothingWhereTheEvidenceIsNotEnough() {
        Finding weak = new Finding("daun", TWO.hits(), 0.1, false, true, Duration.ZERO);

        assertThat(new PassageContentRetriever(question -> weak, 3).retrieve(Query.from("siapa juara liga?")))
                .isEmpty();
    }

    @Test
    void servesLangChain4jsOwnAugmentor() {
        var augmentor = DefaultRetrievalAugmentor.builder()
                .contentRetriever(new PassageContentRetriever(question -> TWO, 3))
                .build();
        UserMessage question = UserMessage.from("apa itu uap?");

        var result = augmentor.augment(new AugmentationRequest(question, Metadata.from(question, "ayu", List.of())));

        assertThat(((UserMessage) result.chatMessage()).singleText())
                .contains("apa itu uap?", "Uap adalah air.", "Es adalah air beku.");
    }
}
