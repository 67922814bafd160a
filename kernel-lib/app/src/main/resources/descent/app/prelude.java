// Runs before the first cell of a notebook; %prelude shows it.
// Nothing of the library is imported here: an exercise may give a name of its own to something that the library has too.
import java.io.*;
import java.math.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

import static descent.notebook.Course.*;
import static descent.notebook.figure.Plot.*;
