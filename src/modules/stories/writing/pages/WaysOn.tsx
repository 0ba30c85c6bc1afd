import type { Child } from 'hono/jsx'
import type { OwnStory } from '../queries.ts'
import { wayOn } from '../way-on.ts'

interface WayOn {
  /** As `wayOn` knows it. */
  next: string
  label: Child
  /** One line about it. */
  about?: Child
}

/** A file to take: the page one writes on stays where it is. */
interface ToTake {
  href: string
  label: Child
}

interface WaysProps {
  story: Pick<OwnStory, 'id' | 'slug'>
  items: readonly (WayOn | ToTake)[]
}

/** Ways on from the page one writes on, looking like a list of links: each keeps what was typed, and goes there (`data-to`). */
export const WaysOn = ({ story, items }: WaysProps) => (
  <ul class="kv-link-list">
    {items.map((item) => (
      <li class="kv-link-list__item">
        {'href' in item ? (
          <a href={item.href}>{item.label}</a>
        ) : (
          <button
            type="submit"
            class="kv-editor-way-on"
            name="next"
            value={item.next}
            data-to={wayOn(item.next, story)}
          >
            {item.label}
          </button>
        )}
        {'about' in item && item.about ? <p>{item.about}</p> : null}
      </li>
    ))}
  </ul>
)
