package id.kawanbelajar.adapter.document.latex;

import java.util.Map;

/** The signs of schoolbooks by their LaTeX names. */
final class MathSigns {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("times", "×"),
            Map.entry("cdot", "·"),
            Map.entry("div", "÷"),
            Map.entry("pm", "±"),
            Map.entry("le", "≤"),
            Map.entry("leq", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("geq", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("neq", "≠"),
            Map.entry("approx", "≈"),
            Map.entry("rightarrow", "→"),
            Map.entry("to", "→"),
            Map.entry("circ", "°"),
            Map.entry("dots", "…"),
            Map.entry("ldots", "…"),
            Map.entry("cdots", "⋯"),
            Map.entry("angle", "∠"),
            Map.entry("parallel", "∥"),
            Map.entry("perp", "⊥"),
            Map.entry("infty", "∞"),
            Map.entry("Delta", "Δ"),
            Map.entry("Omega", "Ω"),
            Map.entry("Sigma", "Σ"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("theta", "θ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("rho", "ρ"),
            Map.entry("omega", "ω"),
            Map.entry("pi", "π"));

    private MathSigns() {}

    /** Returns the sign, or the name itself where it is not known. */
    static String of(String name) {
        return SIGNS.getOrDefault(name, name);
    }
}
