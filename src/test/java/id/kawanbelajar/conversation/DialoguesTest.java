package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.language.DataLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Conversations that switch topic, as students do. */
class DialoguesTest {
    private static final int TURNS = 6;

    @TestFactory
    Stream<DynamicTest> holdsTheThread() {
        List<List<String>> dialogues = new ArrayList<>();
        for (String line : DataLines.of("/percakapan/sepuluh.txt")) {
            if (line.startsWith("= ")) {
                dialogues.add(new ArrayList<>());
            }
            dialogues.getLast().add(line);
        }
        assertThat(dialogues)
                .hasSize(10)
                .allMatch(d -> d.stream().filter(l -> l.startsWith("> ")).count() == TURNS);
        return dialogues.stream().map(d -> DynamicTest.dynamicTest(d.getFirst().substring(2), () -> hold(d)));
    }

    private static void hold(List<String> dialogue) {
        Talk talk = Talk.with(ScriptedExplain.quick());
        String message = "";
        String reply = "";
        for (String line : dialogue.subList(1, dialogue.size())) {
            String rest = line.substring(2);
            switch (line.charAt(0)) {
                case '>' -> {
                    message = rest;
                    reply = talk.say(rest);
                    assertThat(reply).as("reply to " + message).isNotBlank();
                }
                case '<' -> assertThat(reply).as("reply to " + message).contains(rest.split(" \\| "));
                case '!' -> assertThat(reply).as("reply to " + message).doesNotContain(rest.split(" \\| "));
                default -> throw new IllegalStateException(line);
            }
        }
    }
}
