let last: Promise<unknown> = Promise.resolve()

/** Begins once all that was asked before it is done. */
export function oneByOne<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = last.then(work)
  last = next.catch(() => {})
  return next
}
