import type { Child } from 'hono/jsx'

export interface ErrorSummaryProps {
  /** "Nog niet gelukt. Wat je typte staat er nog." */
  title: Child
  /** `field`: the id of the field to go to. */
  errors: readonly { field?: string; text: Child }[]
}

/** Stands first in the page and takes focus, so that nobody has to look for what is wrong. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <div class="kv-error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 class="kv-error-summary__title" id="error-summary-title">
        {title}
      </h2>
      <ul class="kv-error-summary__list">
        {errors.map(({ field, text }) => (
          <li>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
