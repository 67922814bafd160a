/** Jupyter: found or installed, started on a working copy of the course, stopped cleanly. */
package descent.app.lab;
