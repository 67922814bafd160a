/** The folder that students get, and the proof that it keeps its secrets. Start with {@link descent.grader.handout.Handout}. */
package descent.grader.handout;
