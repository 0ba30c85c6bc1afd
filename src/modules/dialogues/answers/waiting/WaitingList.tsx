import type { WaitingItem } from './items.ts'

/** What waits, each in one sentence with one step: no numbers, nothing red. */
export const WaitingList = ({ items }: { items: readonly WaitingItem[] }) => (
  <ul class="kv-promises kv-waiting">
    {items.map(({ sentence, step, href }) => (
      <li class="kv-promises__item">
        <p class="kv-waiting__what" dir="auto">
          {sentence}
        </p>
        <p>
          <a href={href}>{step}</a>
        </p>
      </li>
    ))}
  </ul>
)
