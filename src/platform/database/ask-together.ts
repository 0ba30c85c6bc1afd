/**
 * Asks once for all who came before it was asked, and one time after the other: however many come at once, and nobody is told
 * what was true before they came.
 */
export function askTogether<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  return () => {
    next ??= asking
      .catch(() => {}) // told to those who waited for that one
      .then(() => {
        next = undefined
        const asked = ask()
        asking = asked
        return asked
      })
    return next
  }
}
