/** As `sessionStorage`: of one tab, and gone with it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Keeps what somebody types in one field of one page until it was sent. Where nothing can be kept, nothing goes wrong. */
export class TypedWords {
  readonly #shelf: () => Shelf
  readonly #place: string

  /** @param shelf may throw where a browser keeps nothing. */
  constructor(shelf: () => Shelf, page: string) {
    this.#shelf = shelf
    this.#place = `typed ${page}`
  }

  /** @returns whether it put back what was typed here before; what stands there already is newer. */
  putBack(field: { value: string }): boolean {
    const kept = this.#try((shelf) => shelf.getItem(this.#place))
    if (!kept || field.value !== '') return false
    field.value = kept
    return true
  }

  keep({ value }: { value: string }): void {
    this.#try((shelf) => (value.trim() ? shelf.setItem(this.#place, value) : shelf.removeItem(this.#place)))
  }

  sent(): void {
    this.#try((shelf) => shelf.removeItem(this.#place))
  }

  #try<T>(work: (shelf: Shelf) => T): T | undefined {
    try {
      return work(this.#shelf())
    } catch {
      return undefined
    }
  }
}
