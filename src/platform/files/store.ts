/** Where sealed bytes stand that are no rows, each under a random id. Knows nothing of what they are or who may see them. */
export interface FileStore {
  /** When this is done it is there, also after the power went. @throws FilesTrouble, and then nothing is left behind. */
  put(id: string, sealed: Buffer): Promise<void>
  /** Undefined where there is none. @throws FilesTrouble when nobody can tell. */
  get(id: string): Promise<Buffer | undefined>
  /** @throws FilesTrouble when nobody can tell. */
  has(id: string): Promise<boolean>
  /** One that is not there is gone. */
  remove(id: string): Promise<void>
  /** For who runs the house: the folder or the address. */
  readonly place: string
}

/** Files cannot be kept or read now: there is no room, or the store does not answer. */
export class FilesTrouble extends Error {
  override name = 'FilesTrouble'
  readonly trouble: 'full' | 'away'

  constructor(trouble: 'full' | 'away', options?: ErrorOptions) {
    super(trouble, options)
    this.trouble = trouble
  }
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** An id becomes part of a path: it is one, or nothing is done. */
export function ensureId(id: string): string {
  if (!shape.test(id)) throw new Error('This is not the id of a file')
  return id
}
