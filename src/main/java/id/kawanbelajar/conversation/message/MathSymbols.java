package id.kawanbelajar.conversation.message;

import id.kawanbelajar.conversation.message.MathPiece.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The LaTeX names that school books use. */
final class MathSymbols {
    private static final Map<String, MathPiece> BY_NAME = new HashMap<>();

    static {
        add(Kind.ATOM, """
                alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
                lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
                Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
                infty ∞ circ ° degree ° angle ∠ triangle △ prime ′ emptyset ∅ varnothing ∅ ldots … dots … cdots ⋯ vdots ⋮
                partial ∂ nabla ∇ forall ∀ exists ∃ neg ¬ hbar ℏ ell ℓ Re ℜ checkmark ✓ square □ sum ∑ prod ∏ int ∫
                % % # # _ _ therefore ∴ because ∵ uparrow ↑ downarrow ↓
                """);
        add(
                Kind.OPERATOR,
                "times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ cup ∪ cap ∩ setminus ∖ oplus ⊕ wedge ∧ land ∧ vee ∨ lor ∨");
        add(Kind.RELATION, """
                le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ cong ≅ propto ∝ to → rightarrow → longrightarrow →
                leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔
                rightleftharpoons ⇌ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ parallel ∥ perp ⊥ mid ∣ ll ≪ gg ≫
                lt < gt >
                """);
        add(Kind.OPEN, "{ { lbrace { langle ⟨ lfloor ⌊ lceil ⌈ lvert |");
        add(Kind.CLOSE, "} } rbrace } rangle ⟩ rfloor ⌋ rceil ⌉ rvert |");
        for (String name : List.of("sin", "cos", "tan", "cot", "sec", "log", "ln", "exp", "lim", "max", "min", "gcd")) {
            BY_NAME.put(name, new MathPiece(Kind.FUNCTION, name));
        }
        for (String space : new String[] {",", ";", ":", " ", "quad", "qquad", "enspace"}) {
            BY_NAME.put(space, new MathPiece(Kind.SPACE, " "));
        }
        for (String nothing : new String[] {"!", "displaystyle", "limits", "big", "Big", "bigl", "bigr", "", "hline"}) {
            BY_NAME.put(nothing, new MathPiece(Kind.SPACE, ""));
        }
        BY_NAME.put("\\", new MathPiece(Kind.SPACE, "\n"));
        BY_NAME.put("$", new MathPiece(Kind.ATOM, "$"));
        BY_NAME.put("&", new MathPiece(Kind.ATOM, "&"));
    }

    private MathSymbols() {}

    private static void add(Kind kind, String namesAndSigns) {
        Pattern.compile("(\\S+)\\s+(\\S+)")
                .matcher(namesAndSigns)
                .results()
                .forEach((MatchResult pair) -> BY_NAME.put(pair.group(1), new MathPiece(kind, pair.group(2))));
    }

    static MathPiece find(String name) {
        return BY_NAME.getOrDefault(name, new MathPiece(Kind.TEXT, name));
    }
}
