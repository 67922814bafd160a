// Runs before the first cell of a notebook; %prelude shows it.
import java.io.*;
import java.math.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.random.*;
import java.util.regex.*;
import java.util.stream.*;

import static descent.notebook.Course.*;
import static descent.notebook.figure.Plot.*;
import descent.optim.linalg.*;
import descent.optim.objective.*;
import descent.optim.optimizer.*;
import descent.optim.run.*;
import descent.optim.schedule.*;
