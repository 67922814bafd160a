/** . */
package descent.grader;
