import type { PropsWithChildren } from 'hono/jsx'
import { accentNamed } from '../../accents.ts'

/** Everything of a Week stands in its own colour. */
export const Framed = ({ accent, children }: PropsWithChildren<{ accent: string }>) => (
  <div class={`kv-week kv-week--${accentNamed(accent)}`}>{children}</div>
)
