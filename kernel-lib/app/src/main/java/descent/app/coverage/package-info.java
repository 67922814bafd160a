/** What the course teaches: the question bank's ids, and the sections and exercises that carry them. */
package descent.app.coverage;
