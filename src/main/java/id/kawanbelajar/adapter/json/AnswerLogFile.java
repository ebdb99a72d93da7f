package id.kawanbelajar.adapter.json;

import com.fasterxml.jackson.databind.JsonNode;
import id.kawanbelajar.adapter.json.JsonLines.Row;
import id.kawanbelajar.evaluation.learner.AnswerLogs;
import id.kawanbelajar.progress.Attempt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads answer logs with one student a line: {@code {"student": …, "seq": [[topic, 0 or 1], …], "items": [question, …]}}. */
public final class AnswerLogFile implements AnswerLogs {
    @Override
    public void read(Path file, Consumer<List<Attempt>> each) {
        JsonLines.read(file, row -> {
            List<Attempt> attempts = attempts(row);
            if (!attempts.isEmpty()) {
                each.accept(attempts);
            }
        });
    }

    private static List<Attempt> attempts(Row row) {
        String student = row.text("student");
        JsonNode answers = row.object().path("seq");
        JsonNode questions = row.object().path("items");
        if (!answers.isArray() || !questions.isArray() || answers.size() != questions.size()) {
            throw row.wrong("\"seq\" dan \"items\" harus daftar yang sama panjang, satu isi untuk tiap jawaban");
        }
        List<Attempt> attempts = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            JsonNode answer = answers.get(i);
            String topic = answer.path(0).asText();
            attempts.add(new Attempt(student, questions.get(i).asText(), List.of(topic), isRight(answer, row), true));
        }
        return attempts;
    }

    private static boolean isRight(JsonNode answer, Row row) {
        JsonNode mark = answer.path(1);
        if (answer.size() != 2 || !mark.isInt() || mark.intValue() < 0 || mark.intValue() > 1) {
            throw row.wrong("isi \"seq\" harus [topik, 0 atau 1], misalnya [143, 1]");
        }
        return mark.intValue() == 1;
    }
}
