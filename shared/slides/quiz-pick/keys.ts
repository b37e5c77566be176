/** The key under which the picks of an option are counted. */
export const quizPickKey = (optionId: string): string => `o:${optionId}`

/** More options than this cannot be told apart at a glance while a clock runs. */
export const mostQuizOptions = 8
