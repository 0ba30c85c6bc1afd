import type { PropsWithChildren } from 'hono/jsx'

export interface MarginProps {
  /** One of the two quiet questions. */
  title: string
  id: string
}

/** A note in the margin, as in a book: "Waar komt dit vandaan?". Below the text on a phone. Put it after what it is about. */
export const Margin = ({ title, id, children }: PropsWithChildren<MarginProps>) => (
  <div class="kv-margin">
    <h2 class="kv-margin__title" id={id}>
      {title}
    </h2>
    {children}
  </div>
)
