import { Actions, Button, LinkButton, Notice } from '../../../../design/index.ts'
import { DifferencesView, DocumentView, fromPlainText } from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import type { Slip } from '../../../contributions/index.ts'
import { langOf } from '../../lang.ts'
import { Said } from '../../people-in-it/pages/Said.tsx'
import { ownPicturesAt } from '../../pictures/address.ts'
import { picturesIn } from '../../pictures/pages/pictures-in.tsx'
import type { PictureView } from '../../pictures/queries.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'

interface BothTextsProps {
  locale: Locale
  form: FormState
  story: OwnStory
  pictures: readonly PictureView[]
  said: readonly Slip[]
}

/** What stands there and what was typed, where somebody was faster: the difference, each as it is read, and one choice. */
export function BothTexts({ locale, form, story, pictures, said }: BothTextsProps) {
  const w = storyWords(locale)
  const typed = fromPlainText(fieldOf(form.values, 'body'))
  const slips = new Map(said.map((slip) => [slip.id, slip]))
  const words = (contribution: string) => slips.get(contribution)?.body
  const asRead = (document: typeof typed) => (
    <DocumentView
      document={document}
      headings={3}
      picture={picturesIn(document, ownPicturesAt(story.id), pictures)}
      said={({ contribution }) => <Said slip={slips.get(contribution)} />}
    />
  )
  const line = (field: 'title' | 'inShort', name: 'name' | 'short') =>
    story[field] === fieldOf(form.values, field).trim() ? null : (
      <>
        <p>
          <strong>{w(`write.${name}`)}</strong>
        </p>
        <DifferencesView
          locale={locale}
          before={fromPlainText(story[field])}
          after={fromPlainText(fieldOf(form.values, field))}
        />
      </>
    )
  return (
    <Notice kind="care" title={w('both.title')}>
      <p>{w('both.about')}</p>
      <div lang={langOf(story)}>
        {line('title', 'name')}
        {line('inShort', 'short')}
        <p>
          <strong>{w('write.body')}</strong>
        </p>
        <DifferencesView locale={locale} before={story.document} after={typed} said={words} />
      </div>
      <details class="kv-fold">
        <summary>{w('both.theirs')}</summary>
        <div lang={langOf(story)}>{asRead(story.document)}</div>
      </details>
      <details class="kv-fold">
        <summary>{w('both.mine')}</summary>
        <div lang={langOf(story)}>{asRead(typed)}</div>
      </details>
      <Actions>
        <Button name="next" value="stay">
          {w('both.keep.mine')}
        </Button>
        <LinkButton variant="quiet" href={`/write/${story.id}`}>
          {w('both.keep.theirs')}
        </LinkButton>
        <Button variant="quiet" name="next" value="both">
          {w('both.keep.both')}
        </Button>
      </Actions>
    </Notice>
  )
}
