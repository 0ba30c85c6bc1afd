/** So many questions may be on their way: while one answer is dealt with, the next is being asked. */
const atOnce = 2

/**
 * Asks once for all who came before it was asked, a few times at once: however many come together, and nobody is told what was
 * true before they came.
 */
export function askTogether<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking = 0
  let waiting: PromiseWithResolvers<T> | undefined
  let planned = false

  const begin = () => {
    planned = false
    const these = waiting
    if (!these) return
    waiting = undefined
    asking += 1
    ask()
      .then(these.resolve, these.reject)
      .finally(() => {
        asking -= 1
        plan()
      })
  }
  // Not at once: whoever comes in this same moment is asked for along.
  const plan = () => {
    if (planned || !waiting || asking >= atOnce) return
    planned = true
    queueMicrotask(begin)
  }

  return () => {
    waiting ??= Promise.withResolvers<T>()
    plan()
    return waiting.promise
  }
}
