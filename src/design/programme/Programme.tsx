import type { Child } from 'hono/jsx'

export interface ProgrammeItem {
  /** "12", "do 12": large, on its own. */
  day: Child
  /** "december", "december, half drie". */
  month: Child
  title: Child
  href?: string
  /** Where, and what one should know before. */
  about?: Child
}

/** What is on, set like the programme of a small theatre. */
export const Programme = ({ items }: { items: readonly ProgrammeItem[] }) => (
  <ol class="kv-programme">
    {items.map(({ day, month, title, href, about }) => (
      <li class="kv-programme__item">
        <p class="kv-programme__when">
          <span class="kv-programme__day">{day}</span> <span class="kv-programme__month">{month}</span>
        </p>
        <div>
          <p class="kv-programme__title">{href ? <a href={href}>{title}</a> : title}</p>
          {about ? <p class="kv-programme__about">{about}</p> : null}
        </div>
      </li>
    ))}
  </ol>
)
