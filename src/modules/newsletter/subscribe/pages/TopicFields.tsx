import { Choice } from '../../../../design/index.ts'
import type { Topics } from '../../topics.ts'
import type { NewsletterWords } from '../../words.ts'

interface TopicFieldsProps {
  w: NewsletterWords
  topics: Topics
  chosen: readonly string[]
}

/** What the letter may be about. Nothing chosen is everything, so it stands folded until somebody wants it otherwise. */
export function TopicFields({ w, topics, chosen }: TopicFieldsProps) {
  const groups = (['sectors', 'regions', 'themes'] as const).filter((group) => topics[group].length > 0)
  if (groups.length === 0) return null
  return (
    <details class="kv-newsletter-topics" open={chosen.length > 0}>
      <summary>{w('subscribe.topics')}</summary>
      <p>{w('subscribe.topics.hint')}</p>
      {groups.map((group) => (
        <Choice
          name="topics"
          id={`topics-${group}`}
          multiple
          legend={w(`subscribe.${group}`)}
          value={chosen}
          options={topics[group].map(({ id, name }) => ({
            value: id,
            label: <span dir="auto">{name}</span>,
          }))}
        />
      ))}
    </details>
  )
}
