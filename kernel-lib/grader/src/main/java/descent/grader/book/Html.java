package descent.grader.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Pages in which nothing can run: a strict policy, and every text escaped, control characters made visible. */
final class Html {
    private static final String STYLE = """
            :root{color-scheme:light dark;--line:#c9ced6;--soft:#f3f5f8;--ink:#1c2330;--dim:#5a6475;--good:#1a6b3c;--bad:#a02b2b;--part:#8a5a00}
            @media screen and (prefers-color-scheme:dark){:root{--line:#3a4352;--soft:#1d232d;--ink:#e6e9ef;--dim:#9aa5b8;--good:#6fce97;--bad:#f08c8c;--part:#e8b75a}}
            body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.2rem;margin:2.2rem 0 .3rem}
            h3{font-size:1rem;margin:1.2rem 0 .3rem}
            p{margin:.4rem 0}.dim{color:var(--dim)}.good{color:var(--good)}.bad{color:var(--bad)}.part{color:var(--part)}
            .score{font-size:1.3rem;font-weight:600}
            table{border-collapse:collapse;width:100%;margin:.6rem 0}
            th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
            td{overflow-wrap:anywhere}th{vertical-align:bottom}
            td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}td.n{white-space:nowrap;overflow-wrap:normal}td.n,th.n{width:1%}.bars td.n{width:auto}td.word{overflow-wrap:normal}
            pre{background:var(--soft);padding:.7rem .9rem;overflow-x:auto;font:14px/1.45 ui-monospace,monospace;border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere}
            .hint{border-left:4px solid var(--part);background:var(--soft);padding:.5rem .9rem;margin:.6rem 0}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:.3rem 0}
            dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere;font-family:ui-monospace,monospace;font-size:14px}
            meter{width:100%;height:.9rem}.bars{max-width:34rem}.bars td:last-child{width:55%}.bars td{padding:.1rem .6rem;border:0;white-space:nowrap}
            a{color:inherit}summary{cursor:pointer}
            @media(max-width:40rem){th,td{padding:.3rem .35rem;font-size:.9rem}table.wide{display:block;overflow-x:auto}table.wide td{overflow-wrap:normal}}
            @media print{:root{color-scheme:light}body{margin:0;max-width:none;font-size:10pt}pre,dd{font-size:9pt}details{display:block}details::details-content{content-visibility:visible;display:block}tr,.hint{break-inside:avoid}h2,h3{break-after:avoid}}
            """;

    private final StringBuilder body = new StringBuilder();

    /** Appends markup of our own. */
    Html raw(String markup) {
        body.append(markup);
        return this;
    }

    /** Appends somebody's text. */
    Html text(String text) {
        body.append(escaped(text));
        return this;
    }

    /** Appends a text in an element. */
    Html in(String element, String text) {
        String name = element.split(" ", 2)[0];
        return raw("<" + element + ">").text(text).raw("</" + name + ">");
    }

    /** The whole page. */
    String page(String title) {
        return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + digest() + "'; base-uri 'none'; form-action 'none'\">"
                + "<meta name=\"referrer\" content=\"no-referrer\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + escaped(title) + "</title><style>" + STYLE + "</style></head>\n<body>\n" + body
                + "\n</body></html>\n";
    }

    private static String digest() {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text in which nothing is markup and nothing steers a terminal or the direction of writing. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(isVisible(c) ? c : '\u25af');
            }
        }
        return safe.toString();
    }

    private static boolean isVisible(char c) {
        boolean steers =
                c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\u200f' || c == '\u200e';
        boolean none = c == '\ufffe' || c == '\uffff';
        return (c >= ' ' && c != '\u007f' && !(c >= '\u0080' && c < '\u00a0') || c == '\n' || c == '\t')
                && !steers
                && !none;
    }
}
