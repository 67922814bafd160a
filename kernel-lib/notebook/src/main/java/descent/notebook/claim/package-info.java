/** Claims measured in a notebook: the number is printed, compared, and the verdict stands beside what is usually said. */
package descent.notebook.claim;
