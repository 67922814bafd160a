package descent.grader.answer;

import java.util.Map;

/**
 * The classes of one question's answer.
 *
 * @param entry the class whose static method {@code $answer} makes it
 * @param classes all classes by name
 */
public record CompiledAnswer(String entry, Map<String, byte[]> classes) {
    public CompiledAnswer {
        classes = Map.copyOf(classes);
    }
}
