/** How many parts of what is on stage are open in a process at once. */
const most = 12

/** Parts that were opened once for all who look at the same minute. Whether one may see them is asked before. */
export class SharedParts {
  readonly #open = new Map<string, Promise<Buffer>>()

  part(name: string, open: () => Promise<Buffer>): Promise<Buffer> {
    const part = this.#open.get(name) ?? open()
    // Whatever was asked for last stays longest.
    this.#open.delete(name)
    this.#open.set(name, part)
    const [oldest] = this.#open.keys()
    if (oldest !== undefined && this.#open.size > most) this.#open.delete(oldest)
    part.catch(() => this.#open.delete(name))
    return part
  }
}
