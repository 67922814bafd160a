package descent.app.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java with its words marked, as HTML: classes {@code c} comment, {@code s} string, {@code k} keyword, {@code n} number. */
final class JavaHighlight {
    private static final String KEYWORDS =
            "abstract|assert|boolean|break|byte|case|catch|char|class|continue|default|do"
                    + "|double|else|enum|extends|false|final|finally|float|for|if|implements|import|instanceof|int|interface|long|new"
                    + "|null|package|permits|private|protected|public|record|return|sealed|short|static|super|switch|synchronized"
                    + "|this|throw|throws|true|try|var|void|volatile|while|yield";

    private static final Pattern TOKEN = Pattern.compile("(?<c>//[^\n]*|/\\*[\\s\\S]*?(?:\\*/|\\z))"
            + "|(?<s>\"\"\"[\\s\\S]*?(?:\"\"\"|\\z)|\"(?:\\\\.|[^\"\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\n])*'?)"
            + "|(?<a>@[A-Za-z]\\w*|(?m:^%%?[A-Za-z]\\w*))"
            + "|(?<k>\\b(?:" + KEYWORDS + ")\\b)"
            + "|(?<n>\\b(?:0[xX][0-9a-fA-F_]+|\\d[\\d_]*(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)[dDfFlL]?\\b)"
            + "|(?<t>\\b[A-Z]\\w*\\b)|(?<w>\\w+)");

    private static final String[] KINDS = {"c", "s", "a", "k", "n", "t"};

    private JavaHighlight() {}

    static String html(String code) {
        StringBuilder html = new StringBuilder();
        Matcher token = TOKEN.matcher(code);
        int done = 0;
        while (token.find()) {
            html.append(Html.escape(code.substring(done, token.start())));
            String text = Html.escape(token.group());
            String kind = kind(token);
            html.append(kind.isEmpty() ? text : "<span class=\"" + kind + "\">" + text + "</span>");
            done = token.end();
        }
        return html.append(Html.escape(code.substring(done))).toString();
    }

    private static String kind(Matcher token) {
        for (String kind : KINDS) {
            if (token.group(kind) != null) {
                return kind;
            }
        }
        return "";
    }
}
