package id.kawanbelajar.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.delivery.Buttons;
import id.kawanbelajar.delivery.Cards;
import id.kawanbelajar.delivery.CardsContract;
import id.kawanbelajar.delivery.Posting;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlCardsTest extends OpenDatabase implements CardsContract {
    @Override
    public Cards cards() {
        return new SqlCards(database);
    }

    @Override
    public String owner() {
        database.write(
                h -> h.execute(
                        "INSERT INTO person (id, school, role, created_at) VALUES ('ayu', 's', 'TEACHER', 0) ON CONFLICT DO NOTHING"));
        return "ayu";
    }

    @Test
    void letsTheButtonsOfACardWork() {
        cards().show(new Posting(
                "k1",
                "7",
                owner(),
                Posting.Priority.REPLY,
                List.of(Posting.Part.of("x")),
                List.of(new Posting.Key("kunci", "muat:terbit:1")),
                NOON));

        assertThat(new SqlButtons(database).press("kunci", "ayu", 1, NOON))
                .isEqualTo(new Buttons.Press.Accepted("muat:terbit:1"));
    }
}
