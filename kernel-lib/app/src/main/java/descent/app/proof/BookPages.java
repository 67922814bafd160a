package descent.app.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.app.Installation;
import descent.app.book.Binding;
import descent.app.book.Printer;
import descent.app.run.Runner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The book is made, and every page of it is opened in a browser: accessible, whole, and from here alone. */
final class BookPages implements Step {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Installation installation;

    BookPages(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String title() {
        return "The book: every page in a browser, with axe-core, without network";
    }

    @Override
    public String area() {
        return "book";
    }

    @Override
    public void run(Ledger ledger) throws Exception {
        Path folder = installation.root().resolve("target/test/book");
        Folders.empty(folder);
        int jobs = Runtime.getRuntime().availableProcessors();
        Optional<Printer> printer = Printer.chromium().map(Printer::new);
        Binding.Report report = new Binding(installation, Runner.of(installation, LIMIT), jobs, printer)
                .bind(folder.resolve("pages"), outcome -> {});
        ledger.check(
                "./course book makes a book of " + report.notebooks() + " notebooks",
                report.failures().isEmpty(),
                report.failures().toString());
        if (printer.isPresent()) {
            Path pdf = folder.resolve("pages/descent.pdf");
            ledger.check("and prints it", Files.exists(pdf) && Files.size(pdf) > 50_000, "see " + pdf);
        }
        ledger.check(
                "docs/claims.md says what this run measured",
                report.appendix().agreesWith(installation.root().resolve("docs")),
                "run ./course book --docs");
        Optional<Chromium> chromium = Chromium.find(installation, ledger);
        if (chromium.isEmpty()) {
            return;
        }
        ObjectNode plan = JSON.createObjectNode();
        plan.put("chromium", chromium.get().program().toString());
        plan.put("book", folder.resolve("pages").toString());
        plan.put("pictures", folder.resolve("pictures").toString());
        Path file = Files.writeString(folder.resolve("plan.json"), plan.toPrettyString());
        chromium.get().run("book.cjs", file, ledger);
    }
}
