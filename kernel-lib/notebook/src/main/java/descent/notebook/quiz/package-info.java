/** Questions with explained answers. Start with {@link descent.notebook.quiz.Quiz}. */
package descent.notebook.quiz;
