/** What grading found out: plain values, as reports show them and the gradebook keeps them. */
package descent.grader.result;
