import type { Child, PropsWithChildren } from 'hono/jsx'
import { Heading } from '../heading/Heading.tsx'

export interface SectionProps {
  title?: Child
  id?: string
  /** A strong rule above it: a new chapter rather than a next paragraph. */
  ruled?: boolean
  /** Uses the margin's width too, for lists that read better wide. */
  wide?: boolean
}

/** A part of the page. A `Margin` inside it stands in the margin on wide screens. */
export const Section = ({ title, id, ruled, wide, children }: PropsWithChildren<SectionProps>) => (
  <section class={`kv-section${ruled ? ' kv-section--ruled' : ''}${wide ? ' kv-section--wide' : ''}`} id={id}>
    {title ? <Heading level={2}>{title}</Heading> : null}
    {children}
  </section>
)
