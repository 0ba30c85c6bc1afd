import { EmptyState, PageHead, Section } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { Problems } from '../../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../../platform/web/form.ts'
import type { FoundPerson } from '../../../../introductions/index.ts'
import { storyWords } from '../../../words.ts'
import type { OwnStory } from '../../../writing/queries.ts'
import { AskAlong, NotYet } from '../../pages/AskAlong.tsx'
import { problemIn, togetherWords } from '../../words.ts'
import type { AlongReader } from '../queries.ts'
import { OneReader } from './OneReader.tsx'

interface ReadersProps {
  locale: Locale
  form: FormState
  story: OwnStory
  readers: readonly AlongReader[]
  /** Who shared what it began with did not say yes: nobody is asked along. */
  waits: boolean
  /** Who may be asked and fits what was searched for. */
  found: readonly FoundPerson[]
  q: string
}

/** Who reads a draft along, and asking somebody; what they said lies with what others ask and say. */
export function ReadersPage({ locale, form, story, readers, waits, found, q }: ReadersProps) {
  const w = togetherWords(locale)
  const at = `/write/${story.id}/readers`
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} />
      <PageHead title={w('readers.title')} lead={w('readers.lead')}>
        <p dir="auto" lang={story.language}>
          {story.title || storyWords(locale)('mine.untitled')}
        </p>
        <p>
          <a href={`/write/${story.id}`}>{w('back')}</a>
        </p>
      </PageHead>
      <Section title={w('readers.now')} ruled>
        {readers.length === 0 ? (
          <EmptyState>
            <p>{w('readers.none')}</p>
          </EmptyState>
        ) : (
          <ul class="kv-writers">
            {readers.map((reader) => (
              <OneReader w={w} form={form} at={at} reader={reader} />
            ))}
          </ul>
        )}
        <p>
          <a href={`/write/${story.id}/reactions`}>{w('readers.said')}</a>
        </p>
      </Section>
      {waits ? (
        <NotYet w={w} />
      ) : (
        <AskAlong locale={locale} form={form} at={at} found={found} q={q} go={w('readers.ask.go')} />
      )}
    </>
  )
}
