import type { Child, PropsWithChildren } from 'hono/jsx'

/** More of the same: folded on a phone, open where there is room and on paper. */
export const PhoneFold = ({ summary, children }: PropsWithChildren<{ summary: Child }>) => (
  <details class="kv-phone-fold">
    <summary>{summary}</summary>
    {children}
  </details>
)
