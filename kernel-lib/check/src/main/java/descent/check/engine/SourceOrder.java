package descent.check.engine;

import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Lets JUnit run checks as their author ordered them. */
public final class SourceOrder implements MethodOrderer {
    @Override
    public void orderMethods(MethodOrdererContext context) {
        Map<String, Integer> places = ClassFile.methodPlaces(context.getTestClass());
        context.getMethodDescriptors()
                .sort(Comparator.comparing((MethodDescriptor one) ->
                        places.getOrDefault(one.getMethod().getName(), Integer.MAX_VALUE)));
    }
}
