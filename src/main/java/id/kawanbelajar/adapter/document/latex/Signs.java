package id.kawanbelajar.adapter.document.latex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters of a formula and the names LaTeX has for them. */
final class Signs {
    private static final String TABLE = """
            × times|⋅ cdot|· cdot|∙ cdot|÷ div|± pm|∓ mp|≤ le|≥ ge|≠ ne|≈ approx|≅ cong|≡ equiv|∼ sim|∝ propto
            → rightarrow|← leftarrow|↔ leftrightarrow|⇒ Rightarrow|⇔ Leftrightarrow|⇌ rightleftharpoons|↑ uparrow|↓ downarrow
            ∞ infty|∂ partial|∇ nabla|∠ angle|∡ angle|⊥ perp|∥ parallel|△ triangle|∆ Delta|° circ|… dots|⋯ cdots|⋮ vdots|⋱ ddots
            ∑ sum|∏ prod|∫ int|∬ iint|∮ oint|⋃ bigcup|⋂ bigcap|∈ in|∉ notin|⊂ subset|⊃ supset|⊆ subseteq|⊇ supseteq
            ∪ cup|∩ cap|∅ emptyset|∀ forall|∃ exists|¬ neg|∧ wedge|∨ vee|∴ therefore|∵ because|∘ circ|⊕ oplus|⊗ otimes
            ℝ mathbb{R}|ℤ mathbb{Z}|ℕ mathbb{N}|ℚ mathbb{Q}|ℂ mathbb{C}|ℓ ell|ħ hbar|ℏ hbar|⟨ langle|⟩ rangle|‖ Vert
            α alpha|β beta|γ gamma|δ delta|ε epsilon|ϵ epsilon|ζ zeta|η eta|θ theta|ϑ vartheta|ι iota|κ kappa|λ lambda|μ mu|µ mu
            ν nu|ξ xi|π pi|ρ rho|σ sigma|ς sigma|τ tau|υ upsilon|φ phi|ϕ phi|χ chi|ψ psi|ω omega|Γ Gamma|Δ Delta|Θ Theta
            Λ Lambda|Ξ Xi|Π Pi|Σ Sigma|Φ Phi|Ψ Psi|Ω Omega""";
    private static final Map<String, String> NAMES = names();
    private static final Set<String> FUNCTIONS = Set.of(
            "sin", "cos", "tan", "cot", "sec", "csc", "log", "ln", "lim", "max", "min", "exp", "det", "gcd", "arcsin",
            "arccos", "arctan");
    private static final Pattern WORD = Pattern.compile("(?<![\\\\A-Za-z])[A-Za-z]{2,}");
    private static final String SPECIAL = "{}%#&$_";

    private Signs() {}

    private static Map<String, String> names() {
        return Pattern.compile("[|\\n]")
                .splitAsStream(TABLE)
                .map(entry -> entry.split(" ", 2))
                .collect(java.util.stream.Collectors.toUnmodifiableMap(e -> e[0], e -> e[1], (first, second) -> first));
    }

    static String latex(String text) {
        StringBuilder all = new StringBuilder();
        text.codePoints().forEach(code -> all.append(sign(code)));
        return WORD.matcher(all).replaceAll(word -> Matcher.quoteReplacement(function(word.group())));
    }

    private static String sign(int code) {
        String raw = Character.toString(code);
        if (NAMES.containsKey(raw)) {
            return "\\" + NAMES.get(raw) + (NAMES.get(raw).endsWith("}") ? "" : " ");
        }
        return switch (code) {
            case '−', '–' -> "-";
            case '′' -> "'";
            case '\u00a0', '\u2009', '\u200a', '\u2002', '\u2003', '\u205f', '\n', '\t' -> " ";
            case '\u2061', '\u2062', '\u2063', '\u200b' -> ""; // function application and times that nobody sees
            default -> SPECIAL.indexOf(code) >= 0 ? "\\" + raw : plain(raw);
        };
    }

    /** Letters of the mathematical alphabets are letters that a setter slanted. */
    private static String plain(String raw) {
        String plain = raw.codePointAt(0) >= 0x1D400 && raw.codePointAt(0) <= 0x1D7FF
                ? Normalizer.normalize(raw, Normalizer.Form.NFKC)
                : raw;
        return NAMES.containsKey(plain) ? "\\" + NAMES.get(plain) + " " : plain;
    }

    private static String function(String word) {
        return FUNCTIONS.contains(word) ? "\\" + word + " " : word;
    }
}
