import type { PropsWithChildren } from 'hono/jsx'

export interface MarginProps {
  /** One of the two quiet questions. */
  title: string
  id: string
  /** Only where there is a margin, and on paper. */
  wide?: boolean
}

/** A note in the margin, as in a book: "Waar komt dit vandaan?". Below the text on a phone. Put it after what it is about. */
export const Margin = ({ title, id, wide, children }: PropsWithChildren<MarginProps>) => (
  <div class={wide ? 'kv-margin kv-margin--wide' : 'kv-margin'}>
    <h2 class="kv-margin__title" id={id}>
      {title}
    </h2>
    {children}
  </div>
)
