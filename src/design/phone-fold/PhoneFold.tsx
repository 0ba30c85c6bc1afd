import type { Child, PropsWithChildren } from 'hono/jsx'

interface PhoneFoldProps {
  summary: Child
  /** Unfolded on a phone as well: the one that asks something now. */
  open?: boolean
}

/** More of the same: folded on a phone, open where there is room and on paper. */
export const PhoneFold = ({ summary, open = false, children }: PropsWithChildren<PhoneFoldProps>) => (
  <details class="kv-phone-fold" open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
)
