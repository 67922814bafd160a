/** What one learner has done, in plain files of their own. Start with {@link descent.notebook.learner.Folder}. */
package descent.notebook.learner;
