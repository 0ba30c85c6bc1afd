import { raw } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Piece } from './pieces.ts'

interface LiveProps {
  /** Address of the stream that tells what changes; empty: nothing does any more. */
  src: string
  /** Said when whoever looks may look no longer. */
  over: string
  /** Said while the connection is away: what stands here may be old. */
  away: string
}

/** Holds lists that follow what others do. Without JavaScript it is what it was when the page came. */
export const Live = ({ src, over, away, children }: PropsWithChildren<LiveProps>) => (
  <kv-live data-src={src} data-over={over} data-away={away}>
    {children}
  </kv-live>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-live': { 'data-src': string; 'data-over': string; 'data-away': string; children?: Child }
    }
  }
}

/** The pieces of one list, in order. */
export const LiveList = ({ name, pieces }: { name: string; pieces: readonly Piece[] }) => (
  <div class="kv-live-list" data-list={name}>
    {pieces
      .filter(({ list }) => list === name)
      .map(({ key, mark, html }) => (
        <div data-piece={key} data-mark={mark}>
          {raw(html)}
        </div>
      ))}
  </div>
)
