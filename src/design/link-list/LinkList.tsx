import type { Child } from 'hono/jsx'

export interface LinkListItem {
  href: string
  label: Child
  /** One line about it. */
  about?: Child
}

/** Places to go to, one under the other with a rule between: organisations, themes, stories. */
export const LinkList = ({ items }: { items: readonly LinkListItem[] }) => (
  <ul class="kv-link-list">
    {items.map(({ href, label, about }) => (
      <li class="kv-link-list__item">
        <a href={href}>{label}</a>
        {about ? <p>{about}</p> : null}
      </li>
    ))}
  </ul>
)
