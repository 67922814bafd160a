/**
 * What a notebook cell sees besides the library: {@link descent.notebook.Course} for the course's own functions, {@link
 * descent.notebook.figure.Plot} for figures.
 */
package descent.notebook;
