/**
 * Asks once for all who want to know the same at the same time. Who comes while it is being asked waits for the next asking: an
 * answer is never older than the question.
 */
export class Together<Answer> {
  readonly #running = new Map<string, Promise<Answer>>()
  readonly #next = new Map<string, Promise<Answer>>()

  ask(what: string, ask: () => Promise<Answer>): Promise<Answer> {
    const waiting = this.#next.get(what)
    if (waiting) return waiting
    const before = this.#running.get(what)
    if (!before) return this.#run(what, ask)
    const next = before.then(
      () => this.#take(what, ask),
      () => this.#take(what, ask),
    )
    this.#next.set(what, next)
    return next
  }

  #take(what: string, ask: () => Promise<Answer>): Promise<Answer> {
    this.#next.delete(what)
    return this.#run(what, ask)
  }

  #run(what: string, ask: () => Promise<Answer>): Promise<Answer> {
    const running = ask()
    this.#running.set(what, running)
    const over = () => {
      if (this.#running.get(what) === running) this.#running.delete(what)
    }
    running.then(over, over)
    return running
  }
}
