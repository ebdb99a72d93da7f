package id.kawanbelajar.evaluation.prompting;

import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.model.Prompt;
import id.kawanbelajar.tutor.explanation.prompt.Composer;
import java.util.ArrayList;
import java.util.List;

/** Times how fast a model reads prompts, when it still knows how they begin and when it does not. */
final class MeasurePrefix {
    /** Whatever was known before is forgotten after this. */
    private static final Prompt ANOTHER = new Prompt("Terjemahkan ke bahasa Inggris.", List.of(), "Selamat pagi.", 1);

    private final Stopwatch model;

    MeasurePrefix(Stopwatch model) {
        this.model = model;
    }

    /** Asks each wish twice for one token: once after a strange prompt, once after its neighbour in the list. */
    PrefixReuse measure(Variant variant, List<Wish> wishes) throws InterruptedException {
        Composer composer = new Composer(variant.prompts());
        List<Prompt> prompts = wishes.stream()
                .map(wish -> briefly(composer.compose(wish).prompt()))
                .toList();
        List<Double> first = new ArrayList<>();
        List<Double> next = new ArrayList<>();
        for (int i = 0; i < prompts.size(); i++) {
            ms(ANOTHER);
            first.add(ms(prompts.get(i)));
            next.add(ms(prompts.get((i + 1) % prompts.size())));
        }
        return new PrefixReuse(first, next);
    }

    private double ms(Prompt prompt) throws InterruptedException {
        model.reply(prompt, text -> {});
        return model.taken().getLast().totalMs();
    }

    private static Prompt briefly(Prompt prompt) {
        return new Prompt(prompt.rules(), prompt.before(), prompt.message(), 1);
    }
}
