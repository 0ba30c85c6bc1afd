import type { Child, PropsWithChildren } from 'hono/jsx'
import { Heading } from '../heading/Heading.tsx'

export interface ClusterProps {
  /** The name the circle gave it, in its own words. */
  title: Child
  id?: string
  level?: 2 | 3
  /** One line below the name: who takes it onward, or that it stays a question. */
  note?: Child
}

/** Slips that were laid together. */
export const Cluster = ({ title, id, level = 2, note, children }: PropsWithChildren<ClusterProps>) => (
  <section class="kv-cluster">
    <div class="kv-cluster__name">
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {note ? <p class="kv-cluster__note">{note}</p> : null}
    </div>
    <div class="kv-cluster__slips">{children}</div>
  </section>
)
