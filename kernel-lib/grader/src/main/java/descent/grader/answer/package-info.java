/**
 * The trusted side of a submission that runs in a child JVM: an answer as an object of the contract's type, every call of
 * which is forwarded, metered, and fails only as a {@link descent.check.AnswerException}. Start with
 * {@link descent.grader.answer.Children}.
 */
package descent.grader.answer;
