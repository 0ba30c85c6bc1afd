import type { Child } from 'hono/jsx'

export interface SummaryRow {
  term: Child
  detail: Child
  /** A link to change it. */
  action?: Child
}

/** What is known, row by row: where, when, who. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => (
  <dl class="kv-summary">
    {rows.map(({ term, detail, action }) => (
      <div class="kv-summary__row">
        <dt>{term}</dt>
        <dd>{detail}</dd>
        {action ? <dd class="kv-summary__action">{action}</dd> : null}
      </div>
    ))}
  </dl>
)
