/** Notebooks as the grader sees them: the masters with their questions, and submissions in whatever state they are. */
package descent.grader.notebook;
