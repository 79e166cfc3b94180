/**
 * Priority of the workers that work beside the pages (`nice(2)`). It is lower than that of the single thread that writes the
 * pages, which would otherwise end long after them.
 */
export const niceness = 3
