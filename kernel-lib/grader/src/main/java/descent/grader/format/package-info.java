/**
 * Results as other systems read them: Gradescope, GitHub Classroom, JUnit XML, nbgrader, Canvas, Moodle. Every text is cleaned of
 * what the format forbids or a terminal or spreadsheet would obey.
 */
package descent.grader.format;
