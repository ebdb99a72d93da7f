package id.kawanbelajar.practice.expression;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.expression.Value.Approximate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a formula by recursive descent: or, and, not, comparison, sum, product, sign, power, atom. */
final class Parser {
    private static final int LONGEST = 400;
    private static final int LONGEST_NUMBER = 40;
    private static final int DEEPEST = 60;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\d+(?:\\.\\d+)?|[A-Za-z_][A-Za-z_0-9]*|==|!=|<=|>=|[-+*/^(),<>])");
    private static final Map<String, Operation> COMPARISONS = Map.of(
            "==",
            Operation.EQUAL,
            "!=",
            Operation.DIFFERENT,
            "<",
            Operation.LESS,
            "<=",
            Operation.AT_MOST,
            ">",
            Operation.MORE,
            ">=",
            Operation.AT_LEAST);

    private final String source;
    private final List<String> tokens;
    private int next;
    private int depth;

    Parser(String source) {
        this.source = source;
        this.tokens = tokens(source);
    }

    private static List<String> tokens(String source) {
        if (source.length() > LONGEST) {
            throw new UnreadableException("rumus lebih dari %d huruf: %s…".formatted(LONGEST, source.substring(0, 40)));
        }
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        int at = 0;
        while (matcher.find() && matcher.start() == at) {
            tokens.add(matcher.group(1));
            at = matcher.end();
        }
        if (!source.substring(at).isBlank()) {
            throw new UnreadableException(
                    "rumus `%s` tidak terbaca mulai `%s`; contoh: (a + b)/2".formatted(source, source.substring(at)));
        }
        return tokens;
    }

    Node parse() {
        Node node = or();
        if (next < tokens.size()) {
            throw unreadable();
        }
        return node;
    }

    private Node or() {
        Node left = and();
        while (accept("or")) {
            left = call(Operation.OR, left, and());
        }
        return left;
    }

    private Node and() {
        Node left = not();
        while (accept("and")) {
            left = call(Operation.AND, left, not());
        }
        return left;
    }

    private Node not() {
        return accept("not") ? call(Operation.NOT, deeper(this::not)) : comparison();
    }

    private Node comparison() {
        Node left = sum();
        Operation operation = COMPARISONS.get(peek());
        if (operation == null) {
            return left;
        }
        next++;
        return call(operation, left, sum());
    }

    private Node sum() {
        Node left = product();
        while (peek().equals("+") || peek().equals("-")) {
            Operation operation = accept("+") ? Operation.ADD : Operation.SUBTRACT;
            next += operation == Operation.SUBTRACT ? 1 : 0;
            left = call(operation, left, product());
        }
        return left;
    }

    private Node product() {
        Node left = sign();
        while (true) {
            if (accept("*")) {
                left = call(Operation.MULTIPLY, left, sign());
            } else if (accept("/")) {
                left = call(Operation.DIVIDE, left, sign());
            } else if (standsSideBySide()) {
                left = call(Operation.MULTIPLY, left, power());
            } else {
                return left;
            }
        }
    }

    /** A name or bracket right after a number or bracket, as in {@code 2x}. */
    private boolean standsSideBySide() {
        String before = next == 0 ? "" : tokens.get(next - 1);
        boolean afterNumber = !before.isEmpty() && Character.isDigit(before.charAt(0));
        return (afterNumber || before.equals(")")) && (peek().equals("(") || isName(peek()));
    }

    private Node sign() {
        if (accept("-")) {
            return call(Operation.NEGATE, deeper(this::sign));
        }
        return accept("+") ? deeper(this::sign) : power();
    }

    private Node power() {
        Node base = atom();
        return accept("^") ? call(Operation.POWER, base, deeper(this::sign)) : base;
    }

    private Node atom() {
        String token = peek();
        if (accept("(")) {
            Node inner = deeper(this::or);
            expect(")");
            return inner;
        }
        if (token.isEmpty() || !(isName(token) || Character.isDigit(token.charAt(0)))) {
            throw unreadable();
        }
        next++;
        if (Character.isDigit(token.charAt(0))) {
            if (token.length() > LONGEST_NUMBER) {
                throw new UnreadableException("rumus memuat bilangan lebih dari %d angka".formatted(LONGEST_NUMBER));
            }
            return new Node.Constant(Arithmetic.ofDecimal(new BigDecimal(token)));
        }
        if (Operation.function(token).isPresent() && peek().equals("(")) {
            return function(token, Operation.function(token).get());
        }
        return token.equals("pi") ? new Node.Constant(new Approximate(Math.PI)) : new Node.Name(token);
    }

    private Node function(String name, Operation operation) {
        expect("(");
        List<Node> operands = new ArrayList<>();
        do {
            operands.add(deeper(this::or));
        } while (accept(","));
        expect(")");
        if (!operation.takes(operands.size())) {
            throw new UnreadableException(
                    "rumus `%s`: %s tidak menerima %d nilai".formatted(source, name, operands.size()));
        }
        return new Node.Call(operation, operands);
    }

    private Node deeper(Supplier<Node> part) {
        if (++depth > DEEPEST) {
            throw new UnreadableException("rumus `%s` terlalu bertingkat".formatted(source));
        }
        Node node = part.get();
        depth--;
        return node;
    }

    private static Node call(Operation operation, Node... operands) {
        return new Node.Call(operation, List.of(operands));
    }

    private static boolean isName(String token) {
        boolean word = !token.isEmpty() && (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_');
        return word && !token.equals("and") && !token.equals("or") && !token.equals("not");
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private boolean accept(String token) {
        boolean found = peek().equals(token);
        next += found ? 1 : 0;
        return found;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw unreadable();
        }
    }

    private UnreadableException unreadable() {
        String where = next < tokens.size() ? "di `" + peek() + "`" : "di akhir";
        return new UnreadableException("rumus `%s` tidak terbaca %s; contoh: (a + b)/2".formatted(source, where));
    }
}
