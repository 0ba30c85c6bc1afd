import type { Child } from 'hono/jsx'

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

/** Ways on from the page one writes on, looking like a list of links: each keeps what was typed, and goes there. */
export const WaysOn = ({ items }: { items: readonly (WayOn | ToTake)[] }) => (
  <ul class="kv-link-list">
    {items.map((item) => (
      <li class="kv-link-list__item">
        {'href' in item ? (
          <a href={item.href}>{item.label}</a>
        ) : (
          <button type="submit" class="kv-editor-way-on" name="next" value={item.next}>
            {item.label}
          </button>
        )}
        {'about' in item && item.about ? <p>{item.about}</p> : null}
      </li>
    ))}
  </ul>
)
