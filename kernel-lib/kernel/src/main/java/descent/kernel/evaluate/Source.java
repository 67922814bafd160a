package descent.kernel.evaluate;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A unit as the compiler reads it. */
final class Source extends SimpleJavaFileObject {
    final Unit unit;

    Source(Unit unit) {
        super(URI.create("cell:///" + Unit.PACKAGE + "/" + unit.name().replace("$", "%24") + ".java"), Kind.SOURCE);
        this.unit = unit;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return unit.text().toString();
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return true;
    }
}
