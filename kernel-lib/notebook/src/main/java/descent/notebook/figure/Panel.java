package descent.notebook.figure;

/** What can be put side by side with {@code panels}: a finished figure, or a chart that has no text of its own. */
public sealed interface Panel permits Chart, Figure {}
