package descent.check.forbid;

import descent.check.forbid.Code.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A submission's compiled classes, searched for what an exercise forbids.
 *
 * <p>The search starts at every implementation of the contract (lambda, method reference, class) and follows all code of
 * the submission that can run from there; code for other exercises and demonstrations is left out. It errs on the strict
 * side: a call may reach every method of the submission with that name and descriptor, and a field that can hold an object
 * leads to all code that touches it. Reflection, method handles, class loaders and the like count as short cuts. The classes
 * are read, never loaded. Cost: linear in the size of the classes.
 */
public final class ShortCuts {
    private final Map<String, List<Code>> byClass = new HashMap<>();
    private final Map<String, List<Code>> byKey = new HashMap<>();
    private final Map<String, List<Code>> byField = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();

    /** Reads the class files of a submission. */
    public ShortCuts(Collection<byte[]> classFiles) {
        for (byte[] bytes : classFiles) {
            new ClassReader(bytes).accept(new Reader(), ClassReader.SKIP_FRAMES);
        }
        for (List<Code> methods : byClass.values()) {
            for (Code code : methods) {
                byKey.computeIfAbsent(code.name + code.descriptor, key -> new ArrayList<>())
                        .add(code);
                for (Use field : code.fields) {
                    byField.computeIfAbsent(field.owner() + "." + field.name(), key -> new ArrayList<>())
                            .add(code);
                }
            }
        }
    }

    /**
     * The short cuts in all code that the answers to one exercise can run, each use once.
     *
     * @param contract the contract's full class name; if nothing in the submission implements it, all code is searched
     */
    public List<ShortCut> find(String contract, Forbidden forbidden) {
        Set<ShortCut> found = new LinkedHashSet<>();
        for (Code code : reachable(contract.replace('.', '/'))) {
            check(code, forbidden, found);
        }
        return List.copyOf(found);
    }

    private Set<Code> reachable(String contract) {
        Set<Code> reached = new LinkedHashSet<>();
        Deque<Code> next = new ArrayDeque<>();
        for (List<Code> methods : byClass.values()) {
            for (Code code : methods) {
                for (Use made : code.made) {
                    if (made.owner().equals(contract) && made.name().startsWith(Code.LAMBDA)) {
                        startAtLambda(code, made, reached, next);
                    }
                }
            }
        }
        parents.forEach((type, above) -> {
            if (above.contains(contract)) {
                add(byClass.getOrDefault(type, List.of()), reached, next);
            }
        });
        if (next.isEmpty()) {
            byClass.values().forEach(methods -> add(methods, reached, next));
        }
        while (!next.isEmpty()) {
            follow(next.remove(), reached, next);
        }
        return reached;
    }

    /** A body in the submission is where to go on; a reference to somebody else's method is a use at this very place. */
    private void startAtLambda(Code maker, Use made, Set<Code> reached, Deque<Code> next) {
        String target = made.name().substring(Code.LAMBDA.length());
        int dot = target.lastIndexOf('.');
        if (dot < 0) {
            return;
        }
        String owner = target.substring(0, dot);
        String method = target.substring(dot + 1);
        List<Code> bodies = byClass.getOrDefault(owner, List.of()).stream()
                .filter(code -> code.name.equals(method) && code.descriptor.equals(made.descriptor()))
                .toList();
        if (bodies.isEmpty()) {
            Code reference = new Code(maker.owner, maker.name, maker.descriptor);
            reference.calls.add(new Use(owner, method, made.descriptor(), made.line()));
            add(List.of(reference), reached, next);
        } else {
            add(bodies, reached, next);
        }
    }

    private void follow(Code code, Set<Code> reached, Deque<Code> next) {
        for (Use call : code.calls) {
            if (!call.name().equals("<init>")) {
                add(byKey.getOrDefault(call.name() + call.descriptor(), List.of()), reached, next);
            }
            initialise(call.owner(), reached, next);
        }
        for (Use field : code.fields) {
            initialise(field.owner(), reached, next);
            if (canHoldCode(field.descriptor())) {
                add(byField.getOrDefault(field.owner() + "." + field.name(), List.of()), reached, next);
            }
        }
        for (Use made : code.made) {
            // Anybody who gets the object may call any of its methods.
            add(byClass.getOrDefault(made.owner(), List.of()), reached, next);
        }
    }

    private void initialise(String owner, Set<Code> reached, Deque<Code> next) {
        for (Code code : byClass.getOrDefault(owner, List.of())) {
            if (code.name.equals("<clinit>")) {
                add(List.of(code), reached, next);
            }
        }
    }

    private static boolean canHoldCode(String descriptor) {
        Type type = Type.getType(descriptor);
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return element.getSort() == Type.OBJECT && !element.getClassName().startsWith("java.lang.")
                || element.getClassName().equals("java.lang.Object")
                || element.getClassName().equals("java.lang.Runnable")
                || element.getClassName().equals("java.lang.Iterable")
                || element.getClassName().equals("java.lang.ThreadLocal")
                || element.getClassName().equals("java.lang.Comparable");
    }

    private static void add(List<Code> codes, Set<Code> reached, Deque<Code> next) {
        for (Code code : codes) {
            if (reached.add(code)) {
                next.add(code);
            }
        }
    }

    private void check(Code code, Forbidden forbidden, Set<ShortCut> found) {
        String by = readable(code);
        for (Use call : code.calls) {
            String owner = call.owner().replace('/', '.');
            if (byClass.containsKey(call.owner())) {
                continue;
            }
            if (forbidden.forbids(owner)) {
                found.add(new ShortCut(owner, by, call.line()));
            } else if (forbidden.forbids(owner, call.name()) || Backdoors.opens(owner, call.name())) {
                found.add(new ShortCut(owner + "." + call.name(), by, call.line()));
            }
        }
        for (Use type : code.types) {
            named(type.owner(), type.line(), by, forbidden, found);
        }
        for (String parent : parents.getOrDefault(code.owner, List.of())) {
            named(parent, 0, by, forbidden, found);
        }
    }

    private void named(String internalName, int line, String by, Forbidden forbidden, Set<ShortCut> found) {
        String name = internalName.replace('/', '.');
        boolean isOwn = byClass.containsKey(internalName);
        boolean isCounted = found.stream()
                .anyMatch(other -> other.used().startsWith(name) && other.by().equals(by) && other.line() == line);
        if (!isOwn && !isCounted && (forbidden.forbids(name) || Backdoors.opens(name, ""))) {
            found.add(new ShortCut(name, by, line));
        }
    }

    private static String readable(Code code) {
        String method =
                code.name.startsWith("lambda$") ? "a lambda" : code.name.startsWith("<") ? "an initialiser" : code.name;
        return code.owner.contains("$JShell$") || code.owner.startsWith("REPL/") || code.owner.startsWith("cell/")
                ? method
                : code.owner.replace('/', '.') + "." + method;
    }

    /** Notes every method of one class. */
    private final class Reader extends ClassVisitor {
        private String owner = "";

        private Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            owner = name;
            byClass.put(name, new ArrayList<>());
            List<String> above = new ArrayList<>(interfaces == null ? List.of() : List.of(interfaces));
            if (superName != null) {
                above.add(superName);
            }
            parents.put(name, above);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            Code code = new Code(owner, name, descriptor);
            byClass.computeIfAbsent(owner, key -> new ArrayList<>()).add(code);
            return new CodeReader(code);
        }
    }
}
