import { createHash } from 'node:crypto'
import type { Child } from 'hono/jsx'

/** A part of a page that may change while somebody looks: one slip, one cluster. */
export interface Piece {
  /** Name of the list it stands in. */
  list: string
  /** Unique on the page, and the same for as long as it is the same thing. */
  key: string
  html: string
  /** Changes whenever the html does. */
  mark: string
  /** Nothing comes after it: whoever was told of it is let go of, and does not come back. */
  last?: true
}

/** What an open screen is told: what went, what came or changed (in order), and how all lies when the order changed. */
export interface Change {
  gone?: readonly string[]
  put?: readonly { list: string; key: string; after: string | null; mark: string; html: string }[]
  order?: readonly string[]
  /** Nothing comes after this. */
  last?: true
}

export function piece(list: string, key: string, content: Child): Piece {
  const html = String(content)
  return { list, key, html, mark: createHash('sha256').update(html).digest('base64url').slice(0, 12) }
}

/** As it stays: nothing follows these. */
export const lastly = (pieces: readonly Piece[]): Piece[] => pieces.map((one) => ({ ...one, last: true }))

/** Whether this is how it stays. */
export const isLast = (pieces: readonly Piece[]): boolean => pieces.some(({ last }) => last === true)

/** Null where nothing changed. @param before what the screen shows; null: unknown, everything is told. */
export function changeBetween(before: readonly Piece[] | null, after: readonly Piece[]): Change | null {
  const was = new Map(before?.map((one) => [one.key, one]))
  const is = new Set(after.map(({ key }) => key))
  const gone = (before ?? []).filter(({ key }) => !is.has(key)).map(({ key }) => key)
  const put = after.flatMap((one, i) => {
    const old = was.get(one.key)
    if (old && old.mark === one.mark && old.list === one.list) return []
    const previous = after[i - 1]
    const previousKey = previous?.list === one.list ? previous.key : null
    const { last, ...told } = one
    return [{ ...told, after: previousKey }]
  })
  const stayed = (before ?? []).filter(({ key }) => is.has(key)).map(({ key }) => key)
  const stay = after.filter(({ key }) => was.has(key)).map(({ key }) => key)
  const moved = before === null || stayed.some((key, i) => key !== stay[i])
  if (gone.length === 0 && put.length === 0 && !moved) return null
  return {
    ...(gone.length > 0 && { gone }),
    ...(put.length > 0 && { put }),
    ...(moved && { order: after.map(({ key }) => key) }),
    ...(isLast(after) && { last: true as const }),
  }
}
