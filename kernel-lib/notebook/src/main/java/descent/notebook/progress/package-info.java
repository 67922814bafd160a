/** Progress of long cells. */
package descent.notebook.progress;
