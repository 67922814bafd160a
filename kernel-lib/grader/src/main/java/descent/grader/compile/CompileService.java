package descent.grader.compile;

import java.util.List;

/** What the worker does. */
public interface CompileService {
    /**
     * Compiles each answer on its own: one that is broken does not hurt the others.
     *
     * @param numbers of the questions, after which the packages of their classes are called
     */
    List<Compiled> compile(List<AnswerSource> answers, List<Integer> numbers);

    /** For each answer a text that is the same for those that differ in comments and layout only; empty where there is none. */
    List<String> digests(List<AnswerSource> answers);
}
