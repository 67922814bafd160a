/** Notebook files: read, checked, written back with everything that they carried. */
package descent.app.notebook;
