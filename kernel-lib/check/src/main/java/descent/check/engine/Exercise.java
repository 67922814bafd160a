package descent.check.engine;

import descent.check.Accepted;
import descent.check.Checks;
import descent.check.Forbids;
import descent.check.HiddenChecks;
import descent.check.Misconception;
import descent.check.Right;
import descent.check.Variants;
import descent.check.forbid.Forbidden;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An exercise: what is asked, how it is checked, and what is known of wrong answers to it. Immutable.
 *
 * @param id notebook, then name
 * @param title what it asks for, in a few words
 * @param contract the interface that an answer implements
 * @param points all points, hidden checks included, extra credit not
 * @param publicChecks the class of the checks that students have
 * @param hiddenChecks the classes of the checks that they have not; empty where these are not on the class path
 * @param variants the catalogued wrong and accepted implementations
 * @param forbidden what would answer it without the learner
 */
public record Exercise(
        String id,
        String title,
        Class<?> contract,
        BigDecimal points,
        Class<?> publicChecks,
        List<Class<?>> hiddenChecks,
        List<Variant> variants,
        Forbidden forbidden) {

    public Exercise {
        hiddenChecks = List.copyOf(hiddenChecks);
        variants = List.copyOf(variants);
    }

    /** The exercise that a class of public checks describes. */
    public static Exercise of(Class<?> publicChecks, List<Class<?>> hiddenChecks) {
        Checks checks = publicChecks.getAnnotation(Checks.class);
        if (checks == null) {
            throw new IllegalArgumentException(publicChecks.getName() + " must be annotated with @Checks");
        }
        for (Class<?> hidden : hiddenChecks) {
            HiddenChecks mark = hidden.getAnnotation(HiddenChecks.class);
            if (mark == null || !mark.value().equals(checks.id())) {
                throw new IllegalArgumentException(
                        hidden.getName() + " must be annotated with @HiddenChecks(\"" + checks.id() + "\")");
            }
        }
        return new Exercise(
                checks.id(),
                checks.title(),
                checks.contract(),
                BigDecimal.valueOf(checks.points()),
                publicChecks,
                hiddenChecks,
                variants(publicChecks, checks.contract()),
                Forbidden.of(publicChecks.getAnnotation(Forbids.class)));
    }

    private static List<Variant> variants(Class<?> publicChecks, Class<?> contract) {
        List<Variant> variants = new ArrayList<>(variantsOf(publicChecks, contract));
        Variants more = publicChecks.getAnnotation(Variants.class);
        for (Class<?> lister : more == null ? new Class<?>[0] : more.value()) {
            variants.addAll(variantsOf(lister, contract));
        }
        return variants;
    }

    /** The variants that a class lists, in the order of their lines. */
    public static List<Variant> variantsOf(Class<?> lister, Class<?> contract) {
        List<Variant> variants = new ArrayList<>();
        for (Method method : ClassFile.methods(lister)) {
            Misconception wrong = method.getAnnotation(Misconception.class);
            Accepted accepted = method.getAnnotation(Accepted.class);
            Right right = method.getAnnotation(Right.class);
            if (wrong == null && accepted == null && right == null) {
                continue;
            }
            if (!contract.isAssignableFrom(method.getReturnType()) || method.getParameterCount() > 0) {
                throw new IllegalArgumentException(
                        method + " must take nothing and return a " + contract.getSimpleName());
            }
            if (wrong != null) {
                variants.add(new Variant(Variant.Kind.WRONG, wrong.name(), wrong.hint(), method));
            } else if (accepted != null) {
                variants.add(new Variant(Variant.Kind.ACCEPTED, accepted.name(), accepted.remark(), method));
            } else if (right != null) {
                variants.add(new Variant(Variant.Kind.RIGHT, right.value(), "", method));
            }
        }
        return variants;
    }

    /** How long one check may take before the answer counts as not ending. */
    public Duration limit() {
        return Duration.ofMillis((long) (1000 * mark().seconds()));
    }

    /** Whether points are given only if every check passes. */
    public boolean allOrNothing() {
        return mark().allOrNothing();
    }

    private Checks mark() {
        return publicChecks.getAnnotation(Checks.class);
    }
}
