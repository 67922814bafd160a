package descent.kernel.complete;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.TreeSet;

/** The packages of the JDK that programs can use. */
final class Packages {
    private static final Set<String> ALL = find();

    private Packages() {}

    static Set<String> all() {
        return ALL;
    }

    private static Set<String> find() {
        Set<String> names = new TreeSet<>();
        ModuleFinder.ofSystem().findAll().forEach(module -> {
            for (ModuleDescriptor.Exports exports : module.descriptor().exports()) {
                if (!exports.isQualified() && (exports.source().startsWith("java"))) {
                    names.add(exports.source());
                }
            }
        });
        return names;
    }
}
