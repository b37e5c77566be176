/**
 * Milliseconds for which answers are still taken after the countdown has reached zero: an answer given in the
 * last moment needs time to travel. Answer time never counts for more than the limit.
 */
export const answerGraceMs = 500
