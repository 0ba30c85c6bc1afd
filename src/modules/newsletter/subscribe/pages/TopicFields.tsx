import { Choice } from '../../../../design/index.ts'
import type { Topics } from '../../topics.ts'
import type { NewsletterWords } from '../../words.ts'

interface TopicFieldsProps {
  w: NewsletterWords
  topics: Topics
  chosen: readonly string[]
}

/** What the letter may be about: nothing chosen is everything. */
export function TopicFields({ w, topics, chosen }: TopicFieldsProps) {
  const groups = (['sectors', 'regions', 'themes'] as const).filter((group) => topics[group].length > 0)
  if (groups.length === 0) return null
  return (
    <>
      <p>
        {w('subscribe.topics')} {w('subscribe.topics.hint')}
      </p>
      {groups.map((group) => (
        <Choice
          name="topics"
          id={`topics-${group}`}
          multiple
          arrange="row"
          legend={w(`subscribe.${group}`)}
          value={chosen}
          options={topics[group].map(({ id, name }) => ({
            value: id,
            label: <span dir="auto">{name}</span>,
          }))}
        />
      ))}
    </>
  )
}
