/** The autograder that Gradescope runs: the zip file that it takes, and the run in its folder {@code /autograder}. */
package descent.grader.gradescope;
