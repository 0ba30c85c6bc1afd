/** For how many days a story may be held at most; the database holds to it too. */
export const longestHold = 14
