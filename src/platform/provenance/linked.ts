import type { Child } from 'hono/jsx'
import type { AliasableExpression } from 'kysely'
import type { SignName } from '../../design/index.ts'
import type { House } from '../commands/command.ts'
import type { ConsentNeed, Purpose } from '../consent/index.ts'
import type { Db } from '../database/connect.ts'
import type { Locale } from '../i18n/words.ts'

/** A thing as it stands at the end of a link. */
export interface Face {
  /** What kind of thing, in a few words: "Bij elkaar gelegd". */
  label: string
  /** What people call it; of words: the words. */
  title: string
  /** How it is drawn. */
  sign: SignName
  /** Promised and not there yet: drawn dashed. */
  ahead?: boolean
  /** Came back to who spoke: drawn in moss. */
  back?: boolean
  /** What it says, where that is more than its title: an answer, in full. */
  text?: string
  /** Who said it, only where they asked to be named. */
  said?: string
  /** What is to be seen or heard above its words. */
  media?: Child
  /** Its own page, where whoever looks may open that. */
  href?: string
}

/** A thing as the view holds it: what stands beside its id is JSON. */
interface Row<About = unknown> {
  id: string
  about: About
}

export interface Reading {
  db: Db
  house: House
  locale: Locale
}

/**
 * Makes a kind of thing linkable, once: links name it by `kind`, which therefore never changes. `rows` is a query over
 * what whoever looks may see, with the columns `id` and `about`; the platform puts it in the view that links are asked of.
 */
export interface Linked {
  kind: string
  rows(db: Db): AliasableExpression<Row>
  /** How these things look: by id, as far as they may still be read. At most one kind asks the database for it. */
  faces(reading: Reading, found: readonly Row[]): Faces | Promise<Faces>
  /** What became of it is not followed further: much comes together in it. */
  gathers?: boolean
}

export type Faces = ReadonlyMap<string, Face>

interface Declared<A> {
  kind: string
  rows(db: Db): AliasableExpression<Row<A>>
  face?(locale: Locale, about: A, id: string): Face
  open?(reading: Reading, ids: readonly string[]): Promise<Faces>
  gathers?: boolean
}

/** Declares it, with a face made from what stands beside the id, or opened by a query of its own. */
export function linked<A>(declared: Declared<A>): Linked {
  const { kind, rows, face, open, gathers } = declared
  return {
    kind,
    rows,
    faces(reading, found) {
      if (open)
        return open(
          reading,
          found.map(({ id }) => id),
        )
      return new Map(
        found.flatMap(({ id, about }) => (face ? [[id, face(reading.locale, about as A, id)]] : [])),
      )
    },
    ...(gathers && { gathers }),
  }
}

const kinds = new Map<string, Linked>()
const purposes = new Map<string, Purpose>()

/** Called by `thing()`: what is declared can be linked; what lies behind it is read for what the thing needs. */
export function keepLinked(declared: Linked, needs?: ConsentNeed): void {
  kinds.set(declared.kind, declared)
  if (needs) purposes.set(declared.kind, needs.purpose)
}

/** What the words behind a kind of thing are read for; undefined: to talk on. */
export const purposeOf = (kind: string): Purpose | undefined => purposes.get(kind)

export const linkedKind = (kind: string): Linked | undefined => kinds.get(kind)

/** Kinds in which much comes together. */
export const gathering = (): string[] =>
  [...kinds.values()].filter(({ gathers }) => gathers).map(({ kind }) => kind)
