package descent.app.html;

import descent.app.notebook.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Cells of text as HTML: tables, formulas, marked Java, pictures carried inside, links to the other pages. */
final class Markdown {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private final Path folder;
    private final UnaryOperator<String> pages;
    private final Set<String> anchors = new HashSet<>();

    /**
     * Makes a translator for one page.
     *
     * @param folder the notebook's, to which relative pictures refer
     * @param pages where a link leads in the end; empty where its target is not there, and only the link's text stays
     */
    Markdown(Path folder, UnaryOperator<String> pages) {
        this.folder = folder;
        this.pages = pages;
    }

    String html(Cell cell) {
        Mathematics mathematics = new Mathematics();
        Node document = Parser.builder().extensions(TABLES).build().parse(mathematics.takeOut(cell.source()));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                image.setDestination(carried(image.getDestination(), cell));
                visitChildren(image);
            }

            @Override
            public void visit(Link link) {
                link.setDestination(pages.apply(link.getDestination()));
                visitChildren(link);
                if (link.getDestination().isEmpty()) {
                    unwrap(link);
                }
            }
        });
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .nodeRendererFactory(JavaBlocks::new)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Heading heading) {
                        attributes.put("id", anchor(mathematics.plain(words(heading))));
                    }
                })
                .build();
        return mathematics.putBack(renderer.render(document));
    }

    private static void unwrap(Link link) {
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }

    /** A picture as a data URI, so that the page needs no other file; what is not there stays as it is. */
    private String carried(String destination, Cell cell) {
        if (destination.startsWith("attachment:")) {
            var formats = cell.json().path("attachments").path(destination.substring("attachment:".length()));
            for (Map.Entry<String, com.fasterxml.jackson.databind.JsonNode> format : formats.properties()) {
                return "data:" + format.getKey() + ";base64,"
                        + Cell.text(format.getValue()).replace("\n", "");
            }
            return destination;
        }
        String type = type(destination);
        if (destination.contains(":") || type.isEmpty()) {
            return destination;
        }
        try {
            Path file =
                    folder.resolve(java.net.URLDecoder.decode(destination, java.nio.charset.StandardCharsets.UTF_8));
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException e) {
            return destination;
        }
    }

    private static String type(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".png")
                ? "image/png"
                : name.endsWith(".svg")
                        ? "image/svg+xml"
                        : name.endsWith(".jpg") || name.endsWith(".jpeg")
                                ? "image/jpeg"
                                : name.endsWith(".gif") ? "image/gif" : "";
    }

    /** The heading's place; a second heading of the same words gets a number. */
    private String anchor(String heading) {
        String anchor = Anchor.of(heading);
        String free = anchor;
        for (int k = 2; !anchors.add(free); k++) {
            free = anchor + "-" + k;
        }
        return free;
    }

    private static String words(Heading heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** Blocks of Java with their words marked, other blocks as they are. */
    private static final class JavaBlocks implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        JavaBlocks(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            boolean java = "java".equals(block.getInfo());
            context.getWriter().line();
            context.getWriter()
                    .raw("<pre><code>"
                            + (java ? JavaHighlight.html(block.getLiteral()) : Html.escape(block.getLiteral()))
                            + "</code></pre>");
            context.getWriter().line();
        }
    }
}
