/**
 * From the cells of a notebook to the classes of each question's answer. Cells are split into declarations and statements
 * ({@link descent.grader.compile.Cells}), what an answer needs is gathered
 * ({@link descent.grader.compile.Selection}), and a confined worker compiles it ({@link descent.grader.compile.Compiler}).
 */
package descent.grader.compile;
