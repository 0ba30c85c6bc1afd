/** As `sessionStorage`: of one tab, and gone with it or when somebody signs out. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export type Typed = readonly (readonly [string, string])[]

/** What was typed in a form, over which version. */
export interface Left {
  version: string
  typed: Typed
}

/** What somebody typed themselves: not what the page put in for itself. */
export const typedIn = (fields: Iterable<readonly [string, FormDataEntryValue]>): Typed =>
  [...fields].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !field[0].startsWith('_'),
  )

export const isSame = (one: Typed, other: Typed): boolean => {
  const written = (typed: Typed) => JSON.stringify([...typed].sort(([a], [b]) => (a < b ? -1 : 1)))
  return written(one) === written(other)
}

/** Keeps what had not arrived when this tab left the page. Where nothing can be kept, nothing goes wrong. */
export class Unsent {
  readonly #shelf: () => Shelf
  readonly #place: string

  /** @param shelf may throw where a browser keeps nothing. */
  constructor(shelf: () => Shelf, address: string) {
    this.#shelf = shelf
    this.#place = `unsent ${address}`
  }

  keep(left: Left): void {
    this.#try((shelf) => shelf.setItem(this.#place, JSON.stringify(left)))
  }

  left(): Left | undefined {
    return this.#try((shelf) => JSON.parse(shelf.getItem(this.#place) ?? 'null') as Left | null) ?? undefined
  }

  arrived(): void {
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
