import { Actions, Button } from '../../../../design/index.ts'
import type { Document } from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { storyWords } from '../../words.ts'
import { headingsToAdd, inParts } from '../headings.ts'
import type { OwnStory } from '../queries.ts'

interface HeadingsProps {
  locale: Locale
  story: Pick<OwnStory, 'kind' | 'language'>
  /** As it stands in the form. */
  document: Document
}

/**
 * Within the form, below the button that keeps it: a key that sends a form presses its first button. What was typed is kept with it, so it works
 * without a script and in the editor alike.
 */
export function HeadingsToAdd({ locale, story, document }: HeadingsProps) {
  const w = storyWords(locale)
  const known = inParts(story.kind)
  const headings = headingsToAdd(document, story.kind, story.language)
  if (!known || headings.length === 0) return null
  return (
    <details class="kv-fold">
      <summary>{w('help.headings')}</summary>
      <p>{w(`help.${known}.why`)}</p>
      <ul lang={story.language}>
        {headings.map((heading) => (
          <li>{heading}</li>
        ))}
      </ul>
      <Actions>
        <Button variant="quiet" name="next" value="headings">
          {w('help.headings.add')}
        </Button>
      </Actions>
    </details>
  )
}
