import type { Child } from 'hono/jsx'
import type { HeadTag } from '../../design/index.ts'
import type { Piece } from '../live/pieces.ts'
import type { Visit } from './visit.ts'

/** What a route gives back. */
export type Answer = Page | Redirect | Bytes | InPieces | Live

export interface Page {
  type: 'page'
  title: string
  body: Child
  status?: number
  /** Which of the five doors is open. */
  door?: Door
  /** The name in addresses of the movement whose page it is, where its address alone does not say so. */
  of?: string | undefined
  /** `sheet`: only the printed sheet, without the site's head and foot on paper. */
  layout?: 'site' | 'sheet'
  /** Names of the scripts that make this page nicer; it works without them. */
  islands?: readonly string[]
  /** Names of the styles that stand in an `islands` folder without a script. */
  ownStyles?: readonly string[]
  /** Addresses of stylesheets besides those of every page. */
  styles?: readonly string[]
  /** For search engines, on public pages. */
  description?: string
  /** Everybody may find it, though its route asks each time who looks. */
  forEverybody?: boolean
  /** The address of the site at which it really is, where that may be another than the one that was asked. */
  at?: string
  /** Where else it is to be found, and what machines want to know of it. */
  head?: readonly HeadTag[]
  /** What it is, for machines that read pages: schema.org as JSON-LD. Never executed. */
  data?: object
  /** Somebody may let this page hear them: nothing else asks for the microphone. */
  microphone?: boolean
  /** Another address of this installation that the form on this page leads on to. */
  formsTo?: string
  /** Seconds after which a screen that nobody touches asks for this page again, also without JavaScript. */
  refresh?: number
  cookies?: readonly Cookie[]
}

export type { HeadTag }

export interface Redirect {
  type: 'redirect'
  to: string
  /** One sentence shown once on the next page. Never what was said. */
  flash?: string
  cookies?: readonly Cookie[]
  /** Whoever used this device is done: the browser throws away what our pages kept on it. */
  clears?: boolean
}

export interface Bytes {
  type: 'bytes'
  body: string | Buffer
  contentType: string
  status?: number
  headers?: Readonly<Record<string, string>>
  /** May be asked for in parts, as players of sound do; what is packed already is not packed again. */
  inParts?: boolean
}

/** Bytes of which no more than a piece is in memory at a time, and that may be asked for in parts. */
export interface InPieces {
  type: 'pieces'
  /** Of all of it, in bytes. */
  size: number
  /** What it is called for who kept it and asks whether it is still so; then nothing of it is read. */
  etag?: string
  contentType: string
  headers?: Readonly<Record<string, string>>
  /** From one byte up to and with another. Is over, or fails, as who asks for it looks on. */
  read(start: number, end: number): AsyncGenerator<Uint8Array>
}

/** A stream that tells an open screen what changes. */
export interface Live {
  type: 'live'
  /** The id whose wake-ups it follows: a circle's. */
  topic: string
  /**
   * Those who answer the same see the same, which is rendered once for all of them. Asked as whoever looks; null where
   * they may look no longer.
   */
  audience(visit: Visit): Promise<string | null>
  pieces(visit: Visit): Promise<readonly Piece[]>
}

export interface Cookie {
  name: CookieName
  /** Empty: take it away. */
  value: string
  /** Seconds; absent: until the browser closes. */
  maxAge?: number
}

export type CookieName = 'session' | 'seat' | 'locale' | 'visitor' | 'flash'
export type Door = 'stories' | 'agenda' | 'together' | 'people' | 'mine'

export const page = (parts: Omit<Page, 'type'>): Page => ({ type: 'page', ...parts })
export const redirect = (to: string, more: Omit<Redirect, 'type' | 'to'> = {}): Redirect => ({
  type: 'redirect',
  to,
  ...more,
})
export const live = (parts: Omit<Live, 'type'>): Live => ({ type: 'live', ...parts })
export const inPieces = (parts: Omit<InPieces, 'type'>): InPieces => ({ type: 'pieces', ...parts })
export const bytes = (parts: Omit<Bytes, 'type'>): Bytes => ({ type: 'bytes', ...parts })
