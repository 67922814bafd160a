/** The grader: start with {@link descent.grader.Grading}. */
package descent.grader;
