/** Sentences with a little Markdown in them, as HTML. */
package descent.notebook.prose;
