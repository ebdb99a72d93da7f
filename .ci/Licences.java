import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * usage: java .ci/Licences.java target/bom.xml > docs/lisensi-pustaka.md; fails where a library's licence is not one that any
 * school may use without asking.
 */
public class Licences {
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause");

    /** Where a library names its licence in words that are read as another; looked up by hand. */
    private static final Map<String, String> BY_HAND = Map.of(
            "com.twelvemonkeys:BSD-4-Clause", "BSD-3-Clause", "net.sf.biweekly:FreeBSD License", "BSD-2-Clause");

    public static void main(String[] arguments) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element bom = factory.newDocumentBuilder().parse(new File(arguments[0])).getDocumentElement();
        Map<String, String> lines = new TreeMap<>();
        Map<String, String> refused = new LinkedHashMap<>();
        // the first such list names the tools that made the file
        NodeList lists = bom.getElementsByTagName("components");
        Element all = (Element) lists.item(lists.getLength() - 1);
        NodeList components = all.getElementsByTagName("component");
        for (int i = 0; i < components.getLength(); i++) {
            Element component = (Element) components.item(i);
            String name = text(component, "group") + ":" + text(component, "name");
            String licence = licence(component);
            if (!ALLOWED.contains(licence)) {
                refused.put(name, licence);
            }
            lines.put(name, "| %s | %s | %s |".formatted(name, text(component, "version"), licence));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# Pustaka yang dipakai dan lisensinya");
        out.println();
        out.println("Dibuat dari daftar CycloneDX (`target/bom.json`, keluar dari `mvn verify`) dengan");
        out.println("`java .ci/Licences.java target/bom.xml > docs/lisensi-pustaka.md`. Semuanya boleh dipakai sekolah tanpa bayar dan");
        out.println("tanpa minta izin; yang tidak ada di daftar " + String.join(", ", ALLOWED.stream().sorted().toList()) + " menggagalkan pemeriksaan.");
        out.println();
        out.println("| pustaka | versi | lisensi |");
        out.println("|---|---|---|");
        lines.values().forEach(out::println);
        out.println();
        out.printf("%d pustaka. TwelveMonkeys menulis \"The BSD License\" dan biweekly \"FreeBSD License\": BSD 3 dan 2 pasal.%n", lines.size());
        refused.forEach((name, licence) -> System.err.println("not allowed: " + name + " under " + licence));
        System.exit(refused.isEmpty() ? 0 : 1);
    }

    private static String licence(Element component) {
        NodeList licences = component.getElementsByTagName("license");
        if (licences.getLength() == 0) {
            return "unknown";
        }
        Element first = (Element) licences.item(0);
        String licence = text(first, first.getElementsByTagName("id").getLength() > 0 ? "id" : "name");
        String vendor = text(component, "group").replaceFirst("^(com\\.twelvemonkeys).*", "$1");
        return BY_HAND.getOrDefault(vendor + ":" + licence, licence);
    }

    private static String text(Element element, String tag) {
        NodeList found = element.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
