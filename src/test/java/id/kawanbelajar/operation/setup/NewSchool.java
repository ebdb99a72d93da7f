package id.kawanbelajar.operation.setup;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.operation.asking.Checked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A school in memory, with a Telegram that knows one token and an Ollama that has one model. */
final class NewSchool {
    static final String TOKEN = "7712345:AAErahasia-sekali-abcd";

    final Map<String, String> settings = new LinkedHashMap<>();
    final Map<String, String> written = new LinkedHashMap<>();
    final Set<String> overruled = new HashSet<>();
    final List<String> classes = new ArrayList<>();
    final List<String> taken = new ArrayList<>();
    boolean telegramIsThere = true;
    boolean hasModel;
    boolean hasAdmin;

    SetUp setUp() {
        return new SetUp(new File(), new Rolls(), this::asked, new Ollama(), new Meaning());
    }

    private TokenProof.Answer asked(String token) {
        if (!telegramIsThere) {
            return new TokenProof.Answer.Unheard();
        }
        return token.equals(TOKEN) ? new TokenProof.Answer.Accepted("kawan_bot") : new TokenProof.Answer.Refused();
    }

    private final class File implements SettingsFile {
        @Override
        public Map<String, String> present() {
            return Map.copyOf(settings);
        }

        @Override
        public Set<String> overruled() {
            return overruled;
        }

        @Override
        public String place() {
            return "/opt/kawan/kawan.properties";
        }

        @Override
        public void write(Map<String, String> changed) {
            written.putAll(changed);
            settings.putAll(changed);
            settings.values().removeIf(String::isBlank);
        }
    }

    private final class Rolls implements Classes {
        @Override
        public List<String> names() {
            return List.copyOf(classes);
        }

        @Override
        public Optional<Kelas> year(String name) {
            return name.matches("\\d{1,2}\\D.*")
                    ? Optional.of(new Kelas(Integer.parseInt(name.replaceAll("\\D.*", ""))))
                    : Optional.empty();
        }

        @Override
        public void make(List<String> names) {
            names.stream().filter(name -> !classes.contains(name)).forEach(classes::add);
        }

        @Override
        public Checked lookAtRoster(String file, List<String> names) {
            return file.endsWith(".csv") ? Checked.good(file) : new Checked.Wrong(file + " bukan daftar siswa");
        }

        @Override
        public String takeRoster(String file, List<String> names) {
            taken.add(file);
            return "32 siswa";
        }

        @Override
        public Optional<String> adminCode() {
            return hasAdmin ? Optional.empty() : Optional.of("k_ADMIN");
        }
    }

    private static final class Ollama implements ChatModels {
        @Override
        public Optional<List<String>> installed() {
            return Optional.of(List.of("gemma3:1b"));
        }

        @Override
        public String address() {
            return "http://127.0.0.1:11434";
        }
    }

    private final class Meaning implements MeaningModel {
        @Override
        public boolean isInstalled() {
            return hasModel;
        }

        @Override
        public boolean isIn(String folder) {
            return folder.startsWith("/model");
        }

        @Override
        public Optional<String> install(String folder) {
            hasModel = !folder.endsWith("palsu");
            return hasModel ? Optional.empty() : Optional.of("berkas dari %s bukan modelnya".formatted(folder));
        }
    }
}
