/** Which submissions of a class share code that the handed-out notebook does not have; for a human to look at, never a penalty. */
package descent.grader.similar;
