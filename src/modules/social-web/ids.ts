/** An id of ours, for within a longer pattern. */
export const idPattern = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`

const whole = new RegExp(`^${idPattern}$`)

/** Whether it can be one of ours: what others send is asked of the database only then. */
export const isId = (text: string): boolean => whole.test(text)
