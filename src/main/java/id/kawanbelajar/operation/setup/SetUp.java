package id.kawanbelajar.operation.setup;

import id.kawanbelajar.operation.asking.Asked;
import id.kawanbelajar.operation.asking.Interview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks everything that a school must say before its bot can serve, then keeps all of it. May be run as often as wanted. */
public final class SetUp {
    private final SettingsFile file;
    private final Classes classes;
    private final ServiceQuestions.Outside outside;

    public SetUp(SettingsFile file, Classes classes, TokenProof telegram, ChatModels chat, MeaningModel meaning) {
        this.file = file;
        this.classes = classes;
        this.outside = new ServiceQuestions.Outside(telegram, chat, meaning);
    }

    /** How it ended. */
    public sealed interface Outcome {
        /** All is kept; the person has read what. */
        record Done() implements Outcome {}

        /**
         * Nothing was kept.
         *
         * @param missing what is missing, in plain Indonesian
         */
        record Stopped(String missing) implements Outcome {}
    }

    /**
     * Asks and keeps.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if something could not be kept; running it again is safe
     */
    public Outcome run(Asked asked) {
        asked.say("Menyiapkan Kawan Belajar. Enter mempertahankan yang di dalam [ ], tanda - mengosongkannya.");
        Map<String, String> present = file.present();
        Interview interview = new Interview(asked);
        new SchoolQuestions(present, classes).ask(interview);
        new ServiceQuestions(present, outside).ask(interview);
        if (interview.missing().isPresent()) {
            return new Outcome.Stopped(interview.missing().get());
        }
        String model = interview.answer(ServiceQuestions.MEANING);
        Optional<String> refused =
                model.isEmpty() ? Optional.empty() : outside.meaning().install(model);
        if (refused.isPresent()) {
            return new Outcome.Stopped(refused.get());
        }
        keep(interview, asked);
        return new Outcome.Done();
    }

    private void keep(Interview interview, Asked asked) {
        List<String> names = SchoolQuestions.named(interview.answer(SchoolQuestions.CLASSES));
        classes.make(names);
        String roster = interview.answer(SchoolQuestions.ROSTER);
        String taken = roster.isEmpty() ? "" : classes.takeRoster(roster, names);
        file.write(settings(interview.answers(), file.present()));
        Summary summary = new Summary(interview, file, outside.meaning().isInstalled());
        summary.kept(taken).forEach(asked::say);
        classes.adminCode().ifPresent(code -> Summary.admin(code).forEach(asked::say));
        summary.next().forEach(asked::say);
    }

    /** What comes from outside the file and stays as it is must not be copied into it: it may be a secret. */
    private Map<String, String> settings(Map<String, String> answers, Map<String, String> present) {
        Map<String, String> settings = new LinkedHashMap<>();
        answers.forEach((key, value) -> {
            boolean fromOutside = file.overruled().contains(key)
                    && value.equals(present.getOrDefault(key, "").strip());
            if (key.startsWith("KAWAN_") && !fromOutside) {
                settings.put(key, value);
            }
        });
        return settings;
    }
}
